package dev.recapgallery.cli;

import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.publish.OutputFolder;
import dev.recapgallery.publish.OutputMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code clean}: removes what the tool made, and nothing else. */
@Command(
        name = "clean",
        description = "Removes what the tool wrote to the output folder, and nothing else.",
        mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {

    @Mixin
    private final LocationOptions locations = new LocationOptions();

    @Option(
            names = {"-n", "--dry-run"},
            description = "List what would be removed; remove nothing.")
    private boolean isDryRun;

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Override
    public Integer call() throws IOException, UsageException {
        Console console = consoleOptions.console();
        var read = ProjectReader.read(locations.locations());
        if (read.result() == null) {
            read.problems().forEach(console::problem);
            return ExitCode.PROBLEMS;
        }
        Project project = read.result();
        String shown = project.shownOutput();
        if (!Files.isDirectory(project.output())) {
            console.result(shown + ": nothing to remove");
            return ExitCode.FINE;
        }
        if (isDryRun) {
            List<String> files = OutputMemory.read(project.output()).present();
            files.forEach(file -> console.result(Printable.line(shown + "/" + file)));
            console.result(shown + ": " + Counted.of(files.size(), "file") + " would be removed; nothing was");
            return ExitCode.FINE;
        }
        try (OutputFolder output = OutputFolder.open(
                project.output(), () -> console.notice("a build is writing to " + shown + "; waiting for it"))) {
            int removed = output.clean();
            console.result(shown + ": " + Counted.of(removed, "file") + " removed");
        }
        return ExitCode.FINE;
    }
}
