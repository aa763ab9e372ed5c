package dev.recapgallery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.PhotoMaker;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its Java knows all file names, and doesn't tell its own options")
class SecondStartTest {

    private static final long SECONDS = 60;

    @TempDir
    Path folder;

    @BeforeEach
    void makeGallery() throws IOException {
        Files.createDirectory(folder.resolve("images"));
        PhotoMaker.make(folder.resolve("images"), "Zürich.jpg 120x80 #283cc8\n");
        Files.writeString(folder.resolve("captions.yaml"), "gallery: {title: Trip}\n");
    }

    @Test
    void endsWithTheExitCodeInAnyLocale() throws Exception {
        Process process = start(Map.of("LC_ALL", "C"), mainClass("build", "--strict"));
        String said = said(process);

        assertEquals(1, process.waitFor(), said);
        assertTrue(said.contains("Zürich.jpg: warning: "), said);
        assertTrue(Files.exists(folder.resolve("gallery/fragments/photos/zurich.html")), said);
    }

    @Test
    void refusesLettersThatTheLocaleHasLost() throws Exception {
        Process process = start(Map.of("LC_ALL", "C"), mainClass("build", "--photos=Z\u00fcrich"));

        assertEquals(
                "recap-gallery: error: this locale can't carry the letters of the command line; run with LC_ALL=C.UTF-8\n",
                said(process));
        assertEquals(2, process.waitFor());
    }

    @Test
    void endsWhenTheFirstProcessIsKilled() throws Exception {
        Process first = start(Map.of("LC_ALL", "C"), mainClass("preview", "--no-open"));
        ProcessHandle second = second(first);

        first.destroyForcibly();

        second.onExit().get(SECONDS, TimeUnit.SECONDS);
        assertFalse(second.isAlive());
    }

    @Test
    void endsWhenTheFirstProcessIsAskedTo() throws Exception {
        Process first = start(Map.of("LC_ALL", "C"), mainClass("preview", "--no-open"));
        ProcessHandle second = second(first);

        first.destroy();

        assertEquals(128 + 15, first.waitFor());
        assertFalse(second.isAlive());
    }

    @Test
    void goesOnWithoutAnArchiveOfAnotherJavaMachine() throws Exception {
        Path jar = jar();
        Files.writeString(folder.resolve("program.jsa"), "no archive at all");

        Process process = start(Map.of(), List.of("-jar", jar.toString(), "build", "--quiet"));
        String said = said(process);

        assertEquals(0, process.waitFor(), said);
        assertTrue(said.matches("(?s)1 photo: 1 new; [^\\n]*\\n"), said);
    }

    @Test
    void paysOnlyWhereNothingWasBuiltYet() throws IOException {
        String output = folder.resolve("out").toString();
        assertTrue(SecondStart.isFirstBuild("build", "-o", output));
        Files.createDirectories(folder.resolve("out/.recap"));

        assertFalse(SecondStart.isFirstBuild("build", "-o", output));
        assertFalse(SecondStart.isFirstBuild("build", "images", "--output", output, "-q"));
        assertFalse(SecondStart.isFirstBuild("build", "--output=" + output));
        assertTrue(SecondStart.isFirstBuild("build", "--output=" + output + "2"));
        assertFalse(SecondStart.isFirstBuild("check"));
        assertFalse(SecondStart.isFirstBuild());
    }

    private static List<String> mainClass(String... args) {
        List<String> words = new ArrayList<>(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp"));
        words.add(System.getProperty("java.class.path"));
        words.add(Main.class.getName());
        words.addAll(List.of(args));
        return words;
    }

    private Process start(Map<String, String> environment, List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The process that serves the preview, once it says so. */
    private static ProcessHandle second(Process first) throws IOException {
        String line = first.inputReader(StandardCharsets.UTF_8).readLine();
        assertTrue(line != null && line.contains("http://127.0.0.1:"), line);
        return first.children().findFirst().orElseThrow();
    }

    /** A jar that is run as the program's own, and has its classes where the test has them. */
    private Path jar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        Path jar = folder.resolve("program.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }
}
