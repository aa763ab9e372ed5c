package dev.recapgallery.cli;

import dev.recapgallery.BuildReport;
import dev.recapgallery.LastBuild;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.problem.Problems;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: the main job. */
@Command(
        name = "build",
        description = "Reads photos and captions; writes renditions, gallery.json, HTML fragments and a preview page.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private final LocationOptions locations = new LocationOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would be done; write nothing.")
    private boolean isDryRun;

    @Option(
            names = {"-f", "--force"},
            description = "Make every rendition anew.")
    private boolean isForced;

    @Mixin
    private final TargetOption targets = new TargetOption();

    @Override
    public Integer call() throws IOException, UsageException {
        long startNanos = System.nanoTime();
        Console console = consoleOptions.console();
        Problems problems = new Problems();
        Optional<LastBuild> last = isDryRun || isForced ? Optional.empty() : recall(console);
        if (last.isPresent()) {
            problems.addAll(last.get().problems());
            int exitCode = Run.end(problems, ProjectReader.unread(locations.locations()), console, work.isStrict());
            console.result(Summary.line(last.get().report(), problems, false, System.nanoTime() - startNanos));
            return exitCode;
        }
        try (Run run = Run.open(locations.locations(), work, console, problems)) {
            if (run.project().isEmpty()) {
                int exitCode = run.end();
                console.result(
                        "nothing built, because of what is wrong with the caption file; what was built before stays");
                return exitCode;
            }
            noticeMissingCaptions(run.project().get(), console);
            Project project = targets.applyTo(run.project().get());
            BuildReport report = isDryRun
                    ? run.pipeline().rehearse(project, isForced)
                    : run.pipeline().build(project, isForced);
            int exitCode = run.end();
            console.result(Summary.line(report, problems, isDryRun, System.nanoTime() - startNanos));
            return exitCode;
        }
    }

    /** The last build, where this one would find nothing to do. */
    private Optional<LastBuild> recall(Console console) throws IOException {
        try {
            Optional<Project> unread = ProjectReader.unread(locations.locations());
            Optional<LastBuild> last = unread.isEmpty() ? Optional.empty() : work.recall(targets.applyTo(unread.get()));
            last.ifPresent(found -> noticeMissingCaptions(unread.get(), console));
            return last;
        } catch (UsageException e) {
            // It will be told in its place.
            return Optional.empty();
        }
    }

    private static void noticeMissingCaptions(Project project, Console console) {
        if (project.captionFile() == null) {
            console.notice("no caption file yet; for captions, credits and alt texts write one by: recap-gallery init");
        }
    }
}
