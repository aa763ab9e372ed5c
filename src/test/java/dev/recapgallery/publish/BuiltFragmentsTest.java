package dev.recapgallery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltFragmentsTest {

    private static final String GALLERY = "{\"$schema\": \"gallery.schema.json\", \"id\": \"trip\"}";

    @TempDir
    Path folder;

    @Test
    void findsFragmentsByTheNamesOfMarkers() throws IOException {
        write("gallery.json", GALLERY);
        write("fragments/gallery.html", "<p>Gallery ü</p>\n");
        write("fragments/credits.html", "<p>Credits</p>\n");
        write("fragments/photos/lake.html", "<p>Photo</p>\n");
        write("fragments/sections/lake.html", "<p>Section</p>\n");
        BuiltFragments fragments = BuiltFragments.in(folder, Target.HTML).orElseThrow();

        assertEquals(Optional.of("<p>Gallery ü</p>\n"), fragments.fragment("trip"));
        assertEquals(Optional.of("<p>Credits</p>\n"), fragments.fragment("credits"));
        assertEquals(Optional.of("<p>Photo</p>\n"), fragments.fragment("photo:lake"));
        assertEquals(Optional.of("<p>Section</p>\n"), fragments.fragment("lake"));
    }

    @Test
    void findsFragmentsOfTheTarget() throws IOException {
        write("gallery.json", GALLERY);
        write("fragments/gallery.html", "<p>HTML</p>\n");
        write("fragments/myst/gallery.md", "MyST\n");
        write("fragments/myst/sections/lake.md", "Section\n");
        BuiltFragments myst = BuiltFragments.in(folder, Target.MYST).orElseThrow();
        BuiltFragments plain = BuiltFragments.in(folder, Target.PLAIN).orElseThrow();

        assertTrue(myst.areThere());
        assertEquals(Optional.of("MyST\n"), myst.fragment("trip"));
        assertEquals(Optional.of("Section\n"), myst.fragment("lake"));
        assertFalse(plain.areThere());
        assertEquals(Optional.empty(), plain.fragment("trip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gallery", "trip2", "photo:trip", "photo:", "photo:../gallery", "../gallery", ""})
    void hasNothingForOtherNames(String name) throws IOException {
        write("gallery.json", GALLERY);
        write("fragments/gallery.html", "<p></p>\n");
        write("fragments/credits.html", "<p></p>\n");
        assertEquals(
                Optional.empty(),
                BuiltFragments.in(folder, Target.HTML).orElseThrow().fragment(name));
    }

    @Test
    void findsFragmentWhoseIdNoFileSystemHolds() throws IOException {
        write("gallery.json", GALLERY);
        write(FragmentNames.of(Target.HTML).photo("con"), "<p>Con</p>\n");
        assertEquals(
                Optional.of("<p>Con</p>\n"),
                BuiltFragments.in(folder, Target.HTML).orElseThrow().fragment("photo:con"));
    }

    @Test
    void nothingIsBuiltWhereThereIsNoGallery() throws IOException {
        assertTrue(BuiltFragments.in(folder, Target.HTML).isEmpty());
        assertTrue(BuiltFragments.in(folder.resolve("nowhere"), Target.HTML).isEmpty());
        Files.createDirectory(folder.resolve("gallery.json"));
        assertTrue(BuiltFragments.in(folder, Target.HTML).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"$schema\": \"gallery.schema.json\"}", "{\"id\": \"trip\"}"})
    void nothingIsBuiltWhereTheGalleryIsDamagedOrOfOthers(String json) throws IOException {
        write("gallery.json", json);
        write("fragments/gallery.html", "<p></p>\n");
        assertTrue(BuiltFragments.in(folder, Target.HTML).isEmpty());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
