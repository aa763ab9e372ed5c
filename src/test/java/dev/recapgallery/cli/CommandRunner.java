package dev.recapgallery.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs command lines in one process with a working folder of its own. */
final class CommandRunner implements AutoCloseable {

    /** What a command said and how it ended. */
    record Said(int exitCode, String out, String err) {}

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;
    private final BufferedReader err;

    CommandRunner(Path workingFolder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(java(CommandLoop.class)).directory(workingFolder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        process = builder.start();
        in = process.outputWriter(StandardCharsets.UTF_8);
        out = reader(process.getInputStream());
        err = reader(process.getErrorStream());
    }

    /** The words that start a class with the test's class path. */
    static List<String> java(Class<?> main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
    }

    Said run(String... args) throws IOException {
        in.write(String.join("\t", args) + "\n");
        in.flush();
        StringBuilder said = new StringBuilder();
        int exitCode = readInto(said, out);
        StringBuilder complained = new StringBuilder();
        readInto(complained, err);
        return new Said(exitCode, said.toString(), complained.toString());
    }

    private static int readInto(StringBuilder text, BufferedReader from) throws IOException {
        for (String line = from.readLine(); line != null; line = from.readLine()) {
            int end = line.indexOf(CommandLoop.END);
            if (end >= 0) {
                text.append(line, 0, end);
                return Integer.parseInt(line.substring(end + 1));
            }
            text.append(line).append('\n');
        }
        throw new IOException("the process ended: " + text);
    }

    private static BufferedReader reader(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        in.close();
        process.destroy();
    }
}
