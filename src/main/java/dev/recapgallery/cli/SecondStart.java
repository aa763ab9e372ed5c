package dev.recapgallery.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Starts the program again in a Java machine with settings that can't be changed once it runs: a locale that knows all file names
 * ({@link Utf8Names}), and for first builds the archive of classes ({@link ClassArchive}). The first process waits; neither
 * outlives the other.
 */
final class SecondStart {

    /** Tells the second process who started it. */
    private static final String STARTED_BY = "RECAP_GALLERY_STARTED_BY";

    private static final Set<String> PROGRAM = Set.of("-jar", "-cp", "-classpath", "--class-path");

    /** Variables with options for every Java machine, which says so each time: once is enough. */
    private static final Set<String> OPTIONS = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** Where builds write, if nothing else is said. */
    private static final String OUTPUT = "gallery";

    /** What a build leaves in its output folder. */
    private static final String STATE = ".recap";

    /** For what the second process does when it is asked to end. */
    private static final long ENDING_SECONDS = 10;

    private final List<String> options;
    private final Map<String, String> environment;

    private SecondStart(List<String> options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
    }

    /** The exit code of a second process that has run this command line; empty where this process is to run it. */
    static OptionalInt run(String[] args) {
        String first = System.getenv(STARTED_BY);
        if (first != null && FirstProcess.isParent(first)) {
            new FirstProcess(first).endWithIt();
            return OptionalInt.empty();
        }
        boolean isUtf8Missing = Utf8Names.areMissing();
        if (isUtf8Missing && !Utf8Names.areWhole(args)) {
            // The letters are lost already: whatever file is meant, it can't be found by this name.
            System.err.println("recap-gallery: error: this locale can't carry the letters of the command line;"
                    + " run with LC_ALL=C.UTF-8");
            return OptionalInt.of(ExitCode.USAGE);
        }
        Optional<Path> archive = isUsual() && isFirstBuild(args) ? archive() : Optional.empty();
        if (!isUtf8Missing && archive.isEmpty()) {
            return OptionalInt.empty();
        }
        return new SecondStart(
                        archive.map(ClassArchive::options).orElseGet(SecondStart::givenOptions),
                        isUtf8Missing ? Utf8Names.ENVIRONMENT : Map.of())
                .start(args);
    }

    /**
     * A build that has to make everything. Where there is one already, the next is most often done before a second start would
     * have paid; an output folder that only the caption file names isn't looked for.
     */
    static boolean isFirstBuild(String... args) {
        return args.length > 0 && args[0].equals("build") && !Files.exists(Path.of(output(args), STATE));
    }

    private static String output(String[] args) {
        for (int i = 1; i < args.length; i++) {
            if (args[i].startsWith("--output=")) {
                return args[i].substring(args[i].indexOf('=') + 1);
            }
            if ((args[i].equals("-o") || args[i].equals("--output")) && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        return OUTPUT;
    }

    /** Whether this Java machine surely has the usual settings, so that a second one loses none. */
    private static boolean isUsual() {
        String[] arguments = arguments();
        return arguments.length > 0
                && arguments[0].equals("-jar")
                && OPTIONS.stream().allMatch(name -> System.getenv(name) == null);
    }

    /** The words after {@code java}; none where the system doesn't tell. */
    private static String[] arguments() {
        return ProcessHandle.current().info().arguments().orElse(new String[0]);
    }

    private static Optional<Path> archive() {
        String classPath = System.getProperty("java.class.path");
        return isJar(classPath) ? ClassArchive.of(Path.of(classPath)) : Optional.empty();
    }

    private static boolean isJar(String classPath) {
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
    }

    /** The options that this Java machine was given: those before the program. */
    private static List<String> givenOptions() {
        List<String> given = new ArrayList<>();
        for (String argument : arguments()) {
            if (!argument.startsWith("-") || PROGRAM.contains(argument)) {
                break;
            }
            given.add(argument);
        }
        return given;
    }

    private OptionalInt start(String[] args) {
        ProcessBuilder builder = new ProcessBuilder(command(args)).inheritIO();
        builder.environment().putAll(environment);
        builder.environment()
                .put(STARTED_BY, Long.toString(ProcessHandle.current().pid()));
        try {
            Process second = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(second)));
            return OptionalInt.of(second.waitFor());
        } catch (IOException e) {
            // No second start to be had: go on as we are; names that can't be opened are reported one by one.
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ExitCode.IO);
        }
    }

    private List<String> command(String[] args) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        String classPath = System.getProperty("java.class.path");
        command.addAll(isJar(classPath) ? List.of("-jar", classPath) : List.of("-cp", classPath, Main.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    private static void end(Process second) {
        second.destroy();
        try {
            second.waitFor(ENDING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
