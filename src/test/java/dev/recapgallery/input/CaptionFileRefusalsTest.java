package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read at all, each with the one problem that says why. */
class CaptionFileRefusalsTest {

    private static Outcome<CaptionFile> read(String yaml) {
        return CaptionFileReader.read("c.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(byte[] bytes, String line) {
        Outcome<CaptionFile> outcome = CaptionFileReader.read("c.yaml", bytes);
        assertTrue(outcome.value().isEmpty());
        assertEquals(
                List.of(line),
                outcome.problems().stream().map(Problem::toString).toList());
    }

    private static void assertRefused(String yaml, String line) {
        assertRefused(yaml.getBytes(StandardCharsets.UTF_8), line);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertRefused(
                "photos:\r\n  grün: x".getBytes(StandardCharsets.ISO_8859_1),
                "c.yaml:2:5: error: byte 0xFC at offset 13 is not UTF-8; save the caption file as UTF-8 [not-utf8]");
        assertRefused(
                new byte[] {'a', (byte) 0xC3},
                "c.yaml:1:2: error: byte 0xC3 at offset 1 is not UTF-8; save the caption file as UTF-8 [not-utf8]");
        assertRefused(
                "\uFEFFphotos:".getBytes(StandardCharsets.UTF_16LE),
                "c.yaml: error: the caption file is UTF-16; save it as UTF-8 [not-utf8]");
    }

    @Test
    void refusesRawControlCharacters() {
        assertRefused(
                "photos:\n  a.jpg: x\0y",
                "c.yaml:2:11: error: the control character U+0000 is not allowed in YAML; remove it [control-character]");
    }

    @Test
    void refusesTheWrongRoot() {
        assertRefused(
                "- a\n- b",
                "c.yaml:1:1: error: a caption file is a block of keys (gallery, defaults, people, sections, photos, check), but this"
                        + " is a list [wrong-type]");
    }

    @Test
    void refusesASecondDocument() {
        assertRefused(
                "photos: {}\n---\nphotos: {}",
                "c.yaml:2:1: error: a second YAML document begins here; a caption file is one document, so remove this '---'"
                        + " [two-documents]");
    }

    @Test
    void refusesBrokenSyntaxWithAWayOut() {
        assertRefused(
                "photos:\n  a.jpg: {caption: \"open\n",
                "c.yaml:2:20: error: the quote that opens here is never closed; write caption: \"open\" if the text ends here"
                        + " [syntax]");
        assertRefused(
                "photos:\n\ta.jpg: x\n",
                "c.yaml:2:1: error: this line is indented with a tab; use spaces, two for each level [syntax]");
        assertRefused(
                "photos:\n  a.jpg: Panel: the future\n",
                "c.yaml:2:15: error: a text with a colon and a space in it needs quotes; write a.jpg: \"Panel: the future\""
                        + " [syntax]");
        assertRefused(
                "photos:\n  a.jpg: x\n  'open: bracket': ]\n",
                "c.yaml:3:20: error: this is not valid YAML: a value is missing before ']'; put quotes around a text"
                        + " that holds ': ' or ' #' or begins with a sign such as * & ! [ { @ ` % or a quote [syntax]");
    }

    @Test
    void refusesWhatALostTextBreaks() {
        List<Problem> problems = read("photos:\n  a.jpg: {alt: Locker #12 stands open,\n    credit: kati}\n")
                .problems();

        assertTrue(problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR), problems.toString());
    }

    @Test
    void saysWhatTheParserFoundWithoutItsWords() {
        assertRefused(
                "photos:\n  - a\n  b: c\n",
                "c.yaml:3:3: error: this is not valid YAML: this goes with nothing that stands above it (in what begins on"
                        + " line 2); begin what belongs together in the same column, all of it with a key or all of it"
                        + " with '- ' [syntax]");
        assertEquals(
                "expected the beginning of the file, but found a key",
                ParserWords.plain("expected '<document start>', but found '<block mapping start>'"));
    }

    @Test
    void refusesWhatTheParserHasNoWordFor() {
        assertRefused(
                "photos:\n  a.jpg: \"\\u",
                "c.yaml:2:13: error: this is not valid YAML: found something that cannot be read; put quotes around a text"
                        + " that holds ': ' or ' #' or begins with a sign such as * & ! [ { @ ` % or a quote [syntax]");
    }

    @Test
    void refusesLongKeysAndFutureYaml() {
        assertRefused(
                "photos:\n  " + "x".repeat(5000) + ": y\n",
                "c.yaml:2:5003: error: a key has at most 1024 characters; shorten this one [syntax]");
        assertRefused(
                "%YAML 9.9\n---\nphotos:\n",
                "c.yaml:1:1: error: this is not valid YAML: found incompatible YAML document (version 1.* is required);"
                        + " remove the line that begins with %YAML [syntax]");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertRefused(
                "#".repeat((2 << 20) + 1),
                "c.yaml: error: the caption file is over the limit of 2 MiB (raise it: --limit caption-file-bytes=N); split the gallery"
                        + " [too-large]");
    }

    @Test
    void refusesRecursion() {
        assertRefused(
                "photos: &p\n  a.jpg: x\n  self: *p\n",
                "c.yaml:3:9: error: the alias '*p' stands inside what it names; write it out [recursive-alias]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void refusesDeepNesting(String level) {
        Outcome<CaptionFile> outcome = read("photos: \n  " + level.repeat(100_000));

        assertEquals(
                "the levels of nesting here are over the limit of 50 (raise it: --limit caption-file-depth=N); nest sections less deeply [too-deep]",
                outcome.problems().get(0).toString().replaceFirst("^c.yaml:2:[0-9]+: error: ", ""));
    }

    @Test
    void refusesDeepNestingByAliases() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            yaml.append("a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
        }

        assertRefused(
                yaml.toString(),
                "c.yaml:49:12: error: the levels of nesting here are over the limit of 50 (raise it: --limit caption-file-depth=N); nest sections less deeply [too-deep]");
    }

    @Test
    void refusesGrowthByAliases() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            yaml.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }

        assertRefused(
                yaml.toString(),
                "c.yaml:5:45: error: the values that aliases add to this file are over the limit of 100000 "
                        + "(raise it: --limit caption-file-aliases=N); write out what is meant [too-many-aliases]");
    }
}
