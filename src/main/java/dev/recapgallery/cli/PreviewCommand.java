package dev.recapgallery.cli;

import dev.recapgallery.desk.Browser;
import dev.recapgallery.desk.Desk;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code preview}: shows the gallery in a browser, and, with {@code --edit}, takes captions there. */
@Command(
        name = "preview",
        description = "Serves the gallery on this machine alone, and rebuilds it when a photo or the caption file"
                + " changes; with --edit, captions are written in the browser.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

    @Mixin
    private final LocationOptions locations = new LocationOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Option(names = "--edit", description = "Write captions, alt texts and credits in the browser.")
    private boolean isEditing;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to serve on (default: 8747, or any where that is taken).")
    private int port;

    @Option(names = "--no-open", description = "Don't open a browser.")
    private boolean isQuiet;

    @Override
    public Integer call() throws IOException, UsageException, InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port is " + port + "; give one from 1 to 65535");
        }
        Console console = consoleOptions.console();
        Desk.Wish wish = new Desk.Wish(locations.locations(), isEditing, port);
        try (Workers workers = work.workers();
                Desk desk = Desk.open(
                        wish, work.steps(work.codec().join(), console), workers, new ConsoleProgress(console))) {
            Thread closing = new Thread(desk::close, "closing");
            Runtime.getRuntime().addShutdownHook(closing);
            console.result((isEditing ? "write captions at " : "look at the gallery at ") + desk.address());
            console.notice("Ctrl-C ends it");
            if (!isQuiet) {
                Browser.open(desk.address());
            }
            desk.read();
            ProblemDigest.show(ShownPlace.of(desk.problems(), project()), console);
            desk.await();
        }
        return ExitCode.FINE;
    }

    private Optional<Project> project() throws IOException {
        try {
            return ProjectReader.read(locations.locations()).value();
        } catch (UsageException e) {
            // The page tells it.
            return Optional.empty();
        }
    }
}
