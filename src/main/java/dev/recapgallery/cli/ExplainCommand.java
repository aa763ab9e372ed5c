package dev.recapgallery.cli;

import dev.recapgallery.input.Project;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Explanation;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: tells where each field of one photo comes from. */
@Command(
        name = "explain",
        description =
                "Shows every candidate for every field of one photo (caption file, sidecar, XMP, IPTC, EXIF), which"
                        + " one won and why.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    /** How the explanation is written. */
    enum Format {
        text,
        json
    }

    @Parameters(index = "0", paramLabel = "PHOTO", description = "The photo: its file name, its path or its id.")
    private String photo = "";

    @Mixin
    private final FolderOptions folders = new FolderOptions();

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
        try (Run run = Run.open(folders.locations(null), work, console, new Problems())) {
            if (run.project().isEmpty()) {
                return run.end();
            }
            Project project = run.project().get();
            PhotoSearch search = new PhotoSearch(run.pipeline().read(project.withHiddenShown()), project);
            // The problems of other photos are none of this command's business.
            List<Problem> problems = search.problems(photo, run.take());
            Optional<Photo> found = search.find(photo);
            if (found.isPresent()) {
                return explain(found.get(), project, run, console);
            }
            if (problems.isEmpty()) {
                throw search.missing(photo);
            }
            problems.forEach(console::problem);
            return ExitCode.PROBLEMS;
        }
    }

    private int explain(Photo found, Project project, Run run, Console console) throws IOException {
        Optional<Explanation> explanation = run.pipeline().explain(project, found);
        if (explanation.isEmpty()) {
            run.take().forEach(console::problem);
            return ExitCode.PROBLEMS;
        }
        console.result(ExplanationWriter.written(explanation.get(), found, format == Format.json)
                .stripTrailing());
        return ExitCode.FINE;
    }
}
