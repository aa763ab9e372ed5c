package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runnable jar has both halves of the native codec for every platform, or for the one that is asked for. */
class PackagingTest {

    private static final List<String> PLATFORMS =
            List.of("linux-arm64", "linux-x86_64", "macosx-arm64", "macosx-x86_64", "windows-x86_64");
    private static final Pattern NATIVES =
            Pattern.compile("<artifactId>(leptonica|javacpp)</artifactId>\\s*<version>[^<]*</version>\\s*"
                    + "<classifier>([^<]*)</classifier>\\s*<scope>runtime</scope>");

    @Test
    void bothHalvesAreThereForEveryPlatform() throws IOException {
        assertEquals(halvesFor(PLATFORMS), natives("all-platforms"));
    }

    @Test
    void onePlatformHasBothHalvesToo() throws IOException {
        assertEquals(halvesFor(List.of("${javacpp.platform}")), natives("one-platform"));
    }

    @Test
    void theReadmeNamesThePlatforms() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains("-Djavacpp.platform="));
        assertEquals(
                List.of(),
                PLATFORMS.stream().filter(name -> !readme.contains(name)).toList());
    }

    private static TreeSet<String> halvesFor(List<String> platforms) {
        TreeSet<String> halves = new TreeSet<>();
        platforms.forEach(platform -> halves.addAll(List.of("javacpp " + platform, "leptonica " + platform)));
        return halves;
    }

    private static TreeSet<String> natives(String profile) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String dependencies = pom.split("<id>" + profile + "</id>")[1].split("</profile>")[0];
        Stream<MatchResult> found = NATIVES.matcher(dependencies).results();
        return new TreeSet<>(
                found.map(half -> half.group(1) + " " + half.group(2)).toList());
    }
}
