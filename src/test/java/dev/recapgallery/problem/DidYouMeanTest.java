package dev.recapgallery.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    private final DidYouMean words = new DidYouMean(List.of("caption", "alt", "credit", "title", "tags"));

    @ParameterizedTest
    @CsvSource({
        "captoin, caption",
        "capton, caption",
        "captions, caption",
        "CAPTION, caption",
        "al, alt",
        "atl, alt",
        "tag, tags",
        "title, title",
    })
    void findsWhatDiffersByLittle(String typed, String expected) {
        assertEquals(Optional.of(expected), words.nearest(typed));
    }

    @ParameterizedTest
    @CsvSource({"link", "x", "''", "photographer", "lat1"})
    void findsNothingWhereNothingIsNear(String typed) {
        assertEquals(Optional.empty(), words.nearest(typed));
    }

    @Test
    void prefersTheNearestAndThenTheFirst() {
        assertEquals(
                Optional.of("IMG_12.jpg"), new DidYouMean(List.of("IMG_345.jpg", "IMG_12.jpg")).nearest("IMG_13.jpg"));
        assertEquals(Optional.of("b"), new DidYouMean(List.of("b", "a")).nearest("c"));
    }

    @Test
    void stopsAnsweringAfterManyComparisons() {
        DidYouMean many = new DidYouMean(Collections.nCopies(DidYouMean.MAX_COMPARISONS / 2, "alt"));

        assertEquals(Optional.of("alt"), many.nearest("allt"));
        assertEquals(Optional.of("alt"), many.nearest("allt"));
        assertEquals(Optional.empty(), many.nearest("allt"));
    }
}
