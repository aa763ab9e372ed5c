package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTableTest {

    @ParameterizedTest
    @CsvSource({"4000,1920", "1920,960", "3,2", "2,1", "1,1", "1,5", "7,100", "16000,1", "1000,999"})
    void weightsSumToOneAndCentresAreAligned(int from, int to) {
        FilterTable table = FilterTable.of(from, to);
        for (int i = 0; i < to; i++) {
            int[] weights = table.weights(i);
            assertEquals(1 << FilterTable.BITS, Arrays.stream(weights).sum());
            assertEquals(0, weights.length % FilterTable.GROUP);
            assertTrue(table.first(i) >= 0 && lastUsed(table, i) < from);
        }
    }

    @ParameterizedTest
    @CsvSource({"4000,1920", "1920,960", "900,700", "1001,91"})
    void anInnerPixelLiesWhereItShould(int from, int to) {
        FilterTable table = FilterTable.of(from, to);
        int middle = to / 2;
        double centre = 0;
        for (int k = 0; k < table.weights(middle).length; k++) {
            centre += (double) (table.first(middle) + k) * table.weights(middle)[k] / (1 << FilterTable.BITS);
        }

        assertEquals((middle + 0.5) * from / to - 0.5, centre, 0.02);
    }

    @Test
    void theSameLengthTakesEveryPixelAsItIs() {
        FilterTable table = FilterTable.of(9, 9);
        for (int i = 0; i < 9; i++) {
            assertEquals(i, table.first(i));
            assertArrayEquals(new int[] {1 << FilterTable.BITS, 0, 0, 0}, table.weights(i));
        }
    }

    private static int lastUsed(FilterTable table, int i) {
        int last = table.weights(i).length - 1;
        while (table.weights(i)[last] == 0) {
            last--;
        }
        return table.first(i) + last;
    }
}
