package dev.recapgallery.cli;

import dev.recapgallery.cli.Console.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
                !isRedirected(),
                words);
    }

    /**
     * True where results surely go to a file or another program (proc(5), {@code /proc/pid/fd}). Java's own answer is about
     * input and output together.
     */
    private static boolean isRedirected() {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/1"));
            return !target.startsWith("/dev") || target.equals(Path.of("/dev/null"));
        } catch (IOException | UnsupportedOperationException e) {
            // Not on this system: it may be a terminal.
            return false;
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
