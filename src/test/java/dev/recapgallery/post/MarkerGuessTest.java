package dev.recapgallery.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerGuessTest {

    private static final List<String> NAMES = List.of(
            "trip",
            "credits",
            "meeting-lorenzo",
            "größe--übung",
            "photo:swag",
            "photo:tuesday-pool",
            "photo:two-ducks");

    @ParameterizedTest
    @CsvSource({
        "photo:swag.jpg, photo:swag",
        "swag.jpg, photo:swag",
        "swag, photo:swag",
        "photo:Swag, photo:swag",
        "photo:pool, photo:tuesday-pool",
        "photo:tuesday/pool.png, photo:tuesday-pool",
        "photo:two_ducks.jpg, photo:two-ducks",
        "Meeting-Lorenzo, meeting-lorenzo",
        "meeting-lorenz, meeting-lorenzo",
        "credit, credits"
    })
    void guessesWhatWasMeant(String typed, String meant) {
        assertEquals("; did you mean '" + meant + "'?", MarkerGuess.hint(typed, NAMES, "; look again"));
    }

    @Test
    void tellsWhatElseToDo() {
        assertEquals("; look again", MarkerGuess.hint("somewhere-else", NAMES, "; look again"));
        assertEquals(
                "; look again; if the photo was renamed, hidden or taken out, change the marker, or remove it with what"
                        + " stands inside",
                MarkerGuess.hint("photo:gone-for-good", NAMES, "; look again"));
    }
}
