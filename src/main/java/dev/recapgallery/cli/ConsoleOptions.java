package dev.recapgallery.cli;

import dev.recapgallery.cli.Console.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** How much a command says, and in what colours. */
final class ConsoleOptions {

    /** When to colour. */
    enum Color {
        auto,
        always,
        never
    }

    @Option(
            names = {"-q", "--quiet"},
            description = "Only errors and the closing line.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also name every file that is written.")
    private boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colour problems: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}; NO_COLOR is heeded).")
    private Color color = Color.auto;

    Console console() {
        Words words = quiet ? Words.FEW : verbose ? Words.MANY : Words.USUAL;
        boolean isTerminal = Ansi.AUTO.enabled();
        boolean hasColor = color == Color.always || (color == Color.auto && isTerminal);
        return new Console(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                hasColor,
                isTerminal && words == Words.USUAL,
                words);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
