package dev.recapgallery.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Starts the program again under a UTF-8 locale where the locale is another: there Java can't open files whose names the
 * locale's character set lacks ({@code Zürich.jpg} under {@code LC_ALL=C}), and the property that rules it is read at
 * start-up only.
 */
final class Utf8Launch {

    private static final Set<String> PROGRAM = Set.of("-jar", "-cp", "-classpath", "--class-path");
    private static final String MARK = "RECAP_GALLERY_UTF8";

    private Utf8Launch() {}

    /** The options of the Java machine itself: those before the program. */
    private static List<String> options(String[] arguments) {
        return Stream.of(arguments)
                .takeWhile(argument -> argument.startsWith("-") && !PROGRAM.contains(argument))
                .toList();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** True where file names are not UTF-8 and a second start may help. */
    static boolean isNeeded() {
        String names = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean isUnix = System.getProperty("file.separator").equals("/");
        return isUnix
                && System.getenv(MARK) == null
                && !(Charset.isSupported(names) && Charset.forName(names).equals(StandardCharsets.UTF_8));
    }

    /** Runs the same command line in a new process and returns its exit code. */
    static int run(String[] args) {
        if (!Stream.of(args).allMatch(Utf8Launch::isAscii)) {
            // The letters are lost already: whatever file is meant, it can't be found by this name.
            System.err.println("recap-gallery: error: this locale can't carry the letters of the command line;"
                    + " run with LC_ALL=C.UTF-8");
            return ExitCode.USAGE;
        }
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> command = new ArrayList<>();
        command.add(self.command().orElse("java"));
        command.addAll(options(self.arguments().orElse(new String[0])));
        String classPath = System.getProperty("java.class.path");
        command.addAll(
                classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                        ? List.of("-jar", classPath)
                        : List.of("-cp", classPath, Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", MARK, "1"));
        try {
            Process child = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
            return child.waitFor();
        } catch (IOException e) {
            // No second start to be had: go on as we are; names that can't be opened are reported one by one.
            return Main.run(args);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.IO;
        }
    }
}
