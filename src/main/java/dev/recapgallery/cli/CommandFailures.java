package dev.recapgallery.cli;

import dev.recapgallery.input.UsageException;
import dev.recapgallery.problem.Printable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into one line that tells the cause, and the exit code. */
final class CommandFailures implements IExecutionExceptionHandler {

    private final PrintStream err;

    CommandFailures(PrintStream err) {
        this.err = err;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine commandLine, ParseResult parsed) {
        Exception cause = thrown instanceof UncheckedIOException wrapper
                ? Objects.requireNonNull(wrapper.getCause(), "cause")
                : thrown;
        if (cause instanceof UsageException usage) {
            say(usage.message());
            return ExitCode.USAGE;
        }
        if (cause instanceof IOException failure) {
            say(words(failure));
            return ExitCode.IO;
        }
        say("this is a bug; please report it with what follows");
        cause.printStackTrace(err);
        return ExitCode.BUG;
    }

    private void say(String message) {
        err.println(Printable.line("recap-gallery: error: " + message));
    }

    private static String words(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (failure instanceof FileSystemException named && named.getReason() != null) {
            return named.getFile() + ": " + named.getReason();
        }
        return "reading or writing failed: " + failure.getMessage();
    }
}
