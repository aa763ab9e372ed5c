package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BoxReducerTest {

    @Test
    void averagesBlocksAndWhatIsLeftAtTheEdges() {
        BoxReducer reducer = new BoxReducer(3, 3, 2, false);
        reducer.add(new int[] {0x000000, 0x000004, 0x100000});
        reducer.add(new int[] {0x000008, 0x00000C, 0x200000});
        reducer.add(new int[] {0x000100, 0x000300, 0xFFFFFF});
        assertArrayEquals(
                new int[] {0xFF000006, 0xFF180000, 0xFF000200, 0xFFFFFFFF}, StoredPixels.pixels(reducer.image()));
    }

    @Test
    void weighsColoursByTheirAlpha() {
        BoxReducer reducer = new BoxReducer(2, 1, 2, true);
        reducer.add(new int[] {0xFF0000C8, 0x00FF0000});
        assertEquals(0x800000C8, reducer.image().getRGB(0, 0));
    }

    @Test
    void copiesAtFactorOne() {
        BoxReducer reducer = new BoxReducer(2, 1, 1, true);
        reducer.add(new int[] {0x12345678, 0x00000001});
        assertArrayEquals(new int[] {0x12345678, 0x00000001}, StoredPixels.pixels(reducer.image()));
    }
}
