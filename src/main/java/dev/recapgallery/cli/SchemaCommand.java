package dev.recapgallery.cli;

import dev.recapgallery.publish.Resources;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code schema}: prints the JSON Schema of {@code gallery.json} or of the caption file. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of gallery.json, or of the caption file.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What there is a schema of. */
    enum Subject {
        gallery,
        captions
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "WHAT",
            defaultValue = "gallery",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Subject subject = Subject.gallery;

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Override
    public Integer call() {
        String schema = subject == Subject.captions ? Resources.captionsSchema() : Resources.gallerySchema();
        consoleOptions.console().result(schema.stripTrailing());
        return ExitCode.FINE;
    }
}
