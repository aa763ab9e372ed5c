package dev.recapgallery.cli;

import dev.recapgallery.publish.Resources;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code schema}: prints the JSON Schema of {@code gallery.json}. */
@Command(name = "schema", description = "Prints the JSON Schema of gallery.json.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Override
    public Integer call() {
        consoleOptions.console().result(Resources.gallerySchema().stripTrailing());
        return ExitCode.FINE;
    }
}
