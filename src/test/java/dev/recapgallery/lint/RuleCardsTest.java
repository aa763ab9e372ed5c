package dev.recapgallery.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.problem.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever rule a build or a check may name is explained by {@code check --rules}. */
class RuleCardsTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/recapgallery");

    /** The first text in kebab-case that a finding is made with; or a constant. */
    private static final Pattern TOLD = Pattern.compile(
            "(?:Problem\\.(?:error|warning)|\\b(?:error|warn|refuse|failed|DecodeException|wholeNumber))\\((?:[^;\"]|'\"'){0,120}?\"(?<id>[a-z]+(?:-[a-z0-9]+)*)\""
                    + "|String RULE = \"(?<constant>[a-z-]+)\"");

    private static List<String> cards() {
        return new Linter().cards().stream().map(RuleCard::id).toList();
    }

    private static Stream<String> told(Path source) {
        try {
            return TOLD.matcher(Files.readString(source))
                    .results()
                    .map(told -> told.group(1) == null ? told.group(2) : told.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyRuleThatReadingOrMakingNamesHasOne() throws IOException {
        Set<String> told = new TreeSet<>();
        for (String place : List.of("input", "image", "lint", "")) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(place))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(RuleCardsTest::told)
                        .forEach(told::add);
            }
        }
        assertTrue(told.size() > 50, told.toString());
        told.removeAll(cards());
        assertEquals(Set.of(), told);
    }

    @Test
    void noneHasTwo() {
        List<String> cards = cards();
        assertEquals(cards.stream().distinct().collect(Collectors.toList()), cards);
    }

    @Test
    void whatSaysThatSomethingIsLostCannotBeTurnedDown() {
        Map<String, Level> wanted = Map.of(
                "damaged-photo",
                Level.OFF,
                "foreign-file",
                Level.WARNING,
                "missing-alt",
                Level.OFF,
                "comment-in-text",
                Level.OFF);
        assertEquals(Map.of("missing-alt", Level.OFF, "comment-in-text", Level.OFF), new Linter().settable(wanted));
    }
}
