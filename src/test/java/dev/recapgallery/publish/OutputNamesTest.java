package dev.recapgallery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Target;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"meeting-lorenzo", "21c-museum-hotel", "straße", "שלום-עולם", "日本", "console", "com10", "-a"})
    void keepsAnIdThatEveryFileSystemHolds(String id) {
        assertEquals(
                "fragments/sections/" + id + ".html",
                FragmentNames.of(Target.HTML).section(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "com1", "lpt9", "nul"})
    void addsAHashToOneThatWindowsReserves(String id) {
        assertTrue(OutputNames.fileName(id).matches(id + "-[0-9a-f]{8}"), OutputNames.fileName(id));
    }

    @Test
    void replacesWhatNoFileNameMayHold() {
        assertTrue(
                OutputNames.fileName("../a:b\\c").matches("-.-a-b-c-[0-9a-f]{8}"), OutputNames.fileName("../a:b\\c"));
        assertTrue(OutputNames.fileName("").matches("-[0-9a-f]{8}"), OutputNames.fileName(""));
    }

    @Test
    void cutsALongNameAtACharacter() {
        String name = OutputNames.sectionLinkedData("日本😀".repeat(100)).replaceFirst("jsonld/sections/", "");
        String other = OutputNames.sectionLinkedData("日本😀".repeat(101)).replaceFirst("jsonld/sections/", "");

        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 200, name);
        assertTrue(name.startsWith("日本😀日本😀") && !name.contains("?"), name);
        assertNotEquals(name, other);
    }

    @Test
    void tellsNormalFormsApart() {
        String composed = "café";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertEquals("café", OutputNames.fileName(composed));
        assertTrue(OutputNames.fileName(decomposed).matches("café-[0-9a-f]{8}"), OutputNames.fileName(decomposed));
    }
}
