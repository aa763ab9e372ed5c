package dev.recapgallery.cli;

import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.CreditRoll;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.publish.CreditRollWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code credits}: prints who took which photos, and which nobody is credited for. */
@Command(
        name = "credits",
        description = "Prints the credit roll: who took which photos, what is uncredited.",
        mixinStandardHelpOptions = true)
final class CreditsCommand implements Callable<Integer> {

    /** How the roll is written. */
    enum Format {
        text,
        markdown,
        html,
        json
    }

    @Mixin
    private final LocationOptions locations = new LocationOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException, UsageException {
        Console console = consoleOptions.console();
        try (Run run = Run.open(locations.locations(), work, console, new Problems())) {
            if (run.project().isPresent()) {
                Album album = run.pipeline().read(run.project().get());
                console.result(written(CreditRoll.of(album)).stripTrailing());
            }
            return run.end();
        }
    }

    private String written(CreditRoll roll) {
        return switch (format) {
            case text -> CreditRollWriter.text(roll);
            case markdown -> CreditRollWriter.markdown(roll);
            case html -> CreditRollWriter.html(roll);
            case json -> CreditRollWriter.json(roll);
        };
    }
}
