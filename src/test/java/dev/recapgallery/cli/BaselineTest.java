package dev.recapgallery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BaselineTest {

    /** Photos that are nearly the same, the sharpest first. */
    private static List<Problem> alike(String sharpest, String... others) {
        return Stream.of(others)
                .map(other -> Problem.warning(
                                Place.of("captions.yaml"), "near-duplicate", other + " is like " + sharpest)
                        .about(List.of(other, sharpest)))
                .toList();
    }

    private static List<String> fresh(List<Problem> accepted, List<Problem> now) {
        return Baseline.of(accepted).without(now).stream().map(Problem::message).toList();
    }

    @Test
    void whichPhotoIsTheSharpestWakesNothing() {
        assertEquals(List.of(), fresh(alike("a", "b", "c"), alike("c", "a", "b")));
    }

    @Test
    void photosThatAreTakenAwayWakeNothing() {
        assertEquals(List.of(), fresh(alike("a", "b", "c"), alike("c", "b")));
    }

    @Test
    void aNewPhotoIsToldOnce() {
        assertEquals(List.of("d is like a"), fresh(alike("a", "b", "c"), alike("a", "b", "c", "d")));
        assertEquals(List.of("b is like d"), fresh(alike("a", "b", "c"), alike("d", "b", "a", "c")));
        assertEquals(List.of("b is like e", "d is like e"), fresh(alike("a", "b"), alike("e", "b", "a", "d")));
    }

    @Test
    void aNewPhotoInPlaceOfTheSharpestIsTold() {
        assertEquals(List.of("b is like x"), fresh(alike("a", "b"), alike("x", "b")));
    }

    @Test
    void anotherGroupIsToldWhole() {
        List<Problem> both = Stream.concat(alike("a", "b").stream(), alike("x", "y", "z").stream())
                .toList();
        assertEquals(List.of("y is like x", "z is like x"), fresh(alike("a", "b"), both));
    }

    @Test
    void problemsThatTheirMessageTellsAreCounted() {
        Problem one = Problem.warning(Place.of("a.yaml"), "missing-alt", "no alt, see line 7");
        Problem moved = Problem.warning(Place.of("b/a.yaml"), "missing-alt", "no alt, see line 9");
        assertEquals(List.of("no alt, see line 9"), fresh(List.of(one), List.of(one, moved)));
        assertEquals(List.of(), fresh(List.of(one, one), List.of(one, moved)));
    }
}
