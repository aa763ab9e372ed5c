package dev.recapgallery.cli;

import dev.recapgallery.model.Sha256;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import picocli.CommandLine.Command;

/** The program's entry: finds the command and runs it. */
@Command(
        name = "recap-gallery",
        description = "Turns a folder of photos and one caption file into web renditions, gallery JSON and HTML"
                + " fragments for a recap post.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:problems in the input; everything else was done",
            "2:wrong usage",
            "3:reading or writing failed",
            "4:a bug of ours",
            "5:embed --check: a post would change"
        })
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        OptionalInt second = SecondStart.run(args);
        System.exit(second.isPresent() ? second.getAsInt() : run(args));
    }

    /** Runs a command line and returns its exit code. */
    static int run(String... args) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (args.length > 0 && args[0].equals("build")) {
            // Java's first hash takes longer than a thousand more: it is made while the words are parsed.
            new Thread(() -> Sha256.hex("")).start();
        }
        Commands commands = Commands.named(new Main(), args);
        commands.line()
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new CommandFailures(err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        try {
            return commands.execute();
        } catch (OutOfMemoryError e) {
            err.println("recap-gallery: error: out of memory; give Java more with -Xmx, or run with --jobs 1");
            return ExitCode.IO;
        }
    }
}
