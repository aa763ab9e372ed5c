package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoIdsTest {

    private static String idOf(String file) {
        return PhotoIds.of(List.of(file)).get(file);
    }

    @ParameterizedTest
    @CsvSource({
        "attendees-photo.jpg, attendees-photo",
        "Day 1/Café au lait.JPG, day-1-cafe-au-lait",
        "no-extension, no-extension",
        ".hidden, hidden",
        "CON.jpg, photo-con",
        "com1.png, photo-com1",
        "console.jpg, console",
        "日本.jpg, photo-75f252",
    })
    void saysAsMuchOfTheNameAsIsSafe(String file, String expected) {
        assertEquals(expected, idOf(file));
    }

    @Test
    void appendsExtensionsWhereNamesCollide() {
        assertEquals(
                Map.of("a.jpg", "a-jpg", "a.png", "a-png", "b.jpg", "b"),
                PhotoIds.of(List.of("a.jpg", "a.png", "b.jpg")));
    }

    @Test
    void appendsAHashWhereExtensionsAreNoHelp() {
        Map<String, String> ids = PhotoIds.of(List.of("a b.jpg", "a-b.jpg", "a/b.jpg"));

        assertEquals(3, new HashSet<>(ids.values()).size());
        ids.values().forEach(id -> assertTrue(id.matches("a-b-jpg-[0-9a-f]{6}"), id));
    }

    @Test
    void keepsApartIdsThatCollideOnlyOnceTheyAreLonger() {
        Map<String, String> ids = PhotoIds.of(List.of("a.jpg", "a.png", "a-jpg.gif"));

        assertEquals(3, new HashSet<>(ids.values()).size());
        assertEquals("a-png", ids.get("a.png"));
    }

    @Test
    void doesNotDependOnOrderOrOnOtherPhotos() {
        assertEquals(
                PhotoIds.of(List.of("a.jpg", "a.png", "x y.jpg", "x-y.jpg")),
                PhotoIds.of(List.of("x-y.jpg", "a.png", "x y.jpg", "a.jpg")));
        assertEquals(
                idOf("b.jpg"), PhotoIds.of(List.of("a.jpg", "b.jpg", "c.jpg")).get("b.jpg"));
    }

    @Test
    void cutsLongNamesAndKeepsThemApart() {
        String start = "x".repeat(100);
        Map<String, String> ids = PhotoIds.of(List.of(start + "1.jpg", start + "2.jpg"));

        assertEquals(2, new HashSet<>(ids.values()).size());
        ids.values().forEach(id -> assertTrue(id.matches("x{73}-[0-9a-f]{6}"), id));
    }

    @Test
    void isTheSameForComposedAndDecomposedNames() {
        assertEquals(idOf("日本が.jpg"), idOf("日本か\u3099.jpg"));
    }
}
