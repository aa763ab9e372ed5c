package dev.recapgallery.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A process that runs one command line after another: commands write to the process's own streams, and a Java process
 * for each would take long. Reads lines of words between tabs; ends each run on both streams with {@link #END} and a
 * line that holds the exit code.
 */
final class CommandLoop {

    static final char END = '\u0001';

    private CommandLoop() {}

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int exitCode = Main.run(line.split("\t"));
            end(FileDescriptor.out, exitCode);
            end(FileDescriptor.err, exitCode);
        }
    }

    private static void end(FileDescriptor stream, int exitCode) {
        new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8).println(END + "" + exitCode);
    }
}
