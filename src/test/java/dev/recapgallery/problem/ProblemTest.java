package dev.recapgallery.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void isOneLineThatEditorsCanFollow() {
        Problem problem = Problem.warning(
                Place.at("captions.yaml", 8, 5),
                "missing-alt",
                "photo 'a.jpg' has no alt text; describe it, or mark it decorative");
        assertEquals(
                "captions.yaml:8:5: warning: photo 'a.jpg' has no alt text; describe it, or mark it decorative"
                        + " [missing-alt]",
                problem.toString());
    }

    @Test
    void neverCarriesWhatATerminalWouldObey() {
        Problem problem = Problem.error(Place.of("a\u001b[2J\n.jpg"), "x", "\u202Egpj\u0000\uD800 é 🎉");
        assertEquals("a\\u{1b}[2J\\u{a}.jpg: error: \\u{202e}gpj\\u{0}\\u{d800} é 🎉 [x]", problem.toString());
    }

    @Test
    void areSortedByPlaceAndShownOnce() {
        Problem late = Problem.error(Place.at("a", 10, 1), "r", "m");
        Problem early = Problem.error(Place.at("a", 9, 30), "r", "m");
        Problem whole = Problem.warning(Place.of("a"), "r", "m");
        Problems problems = new Problems();
        problems.addAll(List.of(late, early, late, whole));
        assertEquals(List.of(whole, early, late), problems.sorted());
        assertEquals(2, problems.count(Severity.ERROR));
        assertTrue(problems.hasErrors());
        assertFalse(new Problems().hasErrors());
    }
}
