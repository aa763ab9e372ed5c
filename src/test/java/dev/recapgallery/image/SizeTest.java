package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recapgallery.model.Orientation;
import org.junit.jupiter.api.Test;

class SizeTest {

    @Test
    void keepsTheShapeAtAnotherWidth() {
        assertEquals(new Size(480, 360), new Size(4000, 3000).atWidth(480));
        assertEquals(new Size(480, 1), new Size(10_000, 20).atWidth(480));
        assertEquals(new Size(3, 3), new Size(7, 6).atWidth(3));
        assertEquals(new Size(65_500, 1), new Size(65_500, 1).atWidth(65_500));
    }

    @Test
    void turningSwapsSidesOrNot() {
        assertEquals(new Size(3, 4), new Size(4, 3).turned(Orientation.RIGHT_TOP));
        assertEquals(new Size(4, 3), new Size(4, 3).turned(Orientation.BOTTOM_RIGHT));
    }

    @Test
    void noSideIsEmpty() {
        assertThrows(IllegalArgumentException.class, () -> new Size(0, 1));
    }
}
