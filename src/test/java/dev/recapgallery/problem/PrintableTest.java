package dev.recapgallery.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void quotesOnOneLine() {
        assertEquals("a b c", Printable.excerpt("a\r\n  b \t c", 20));
        assertEquals("ab…", Printable.excerpt("abc", 2));
        assertEquals("\\u{1b}[1m", Printable.excerpt("\u001b[1m", 20));
    }

    @Test
    void quotesALongTextAtOnce() {
        String blanks = " ".repeat(1_000_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertEquals(" ".repeat(40) + "…", Printable.excerpt(blanks + "a", 40)));
    }
}
