package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTableTest {

    private static final int BITS = 12;

    @ParameterizedTest
    @CsvSource({"4000,1920", "1920,960", "3,2", "2,1", "1,1", "1,5", "7,100", "16000,1", "1000,999"})
    void weightsSumToOneAndCentresAreAligned(int from, int to) {
        FilterTable table = FilterTable.of(from, to, BITS);
        for (int i = 0; i < to; i++) {
            int[] weights = table.weights(i);
            assertEquals(1 << BITS, Arrays.stream(weights).sum());
            assertEquals(0, weights.length % FilterTable.GROUP);
            assertTrue(table.first(i) >= 0 && lastUsed(table, i) < from);
        }
    }

    @ParameterizedTest
    @CsvSource({"4000,1920", "1920,960", "900,700", "1001,91"})
    void anInnerPixelLiesWhereItShould(int from, int to) {
        FilterTable table = FilterTable.of(from, to, BITS);
        int middle = to / 2;
        double centre = 0;
        for (int k = 0; k < table.weights(middle).length; k++) {
            centre += (double) (table.first(middle) + k) * table.weights(middle)[k] / (1 << BITS);
        }

        assertEquals((middle + 0.5) * from / to - 0.5, centre, 0.02);
    }

    @Test
    void theSameLengthTakesEveryPixelAsItIs() {
        FilterTable table = FilterTable.of(9, 9, BITS);
        for (int i = 0; i < 9; i++) {
            assertEquals(i, table.first(i));
            assertArrayEquals(new int[] {1 << BITS, 0, 0, 0}, table.weights(i));
        }
    }

    @ParameterizedTest
    @CsvSource({"2016,1920", "2750,1920", "1920,960", "5000,1920"})
    void fewBitsRoundAwayLittle(int from, int to) {
        FilterTable few = FilterTable.of(from, to, 7);
        FilterTable many = FilterTable.of(from, to, 20);
        for (int i = 10; i < to - 10; i++) {
            double squares = 0;
            for (int x = few.first(i) - 5; x < few.first(i) + 30; x++) {
                squares += Math.pow(weight(few, i, x, 7) - weight(many, i, x, 20), 2);
            }
            assertTrue(Math.sqrt(squares) < 0.016, "at " + i + ": " + Math.sqrt(squares));
        }
    }

    private static double weight(FilterTable table, int i, int x, int bits) {
        int at = x - table.first(i);
        return at < 0 || at >= table.weights(i).length ? 0 : (double) table.weights(i)[at] / (1 << bits);
    }

    private static int lastUsed(FilterTable table, int i) {
        int last = table.weights(i).length - 1;
        while (table.weights(i)[last] == 0) {
            last--;
        }
        return table.first(i) + last;
    }
}
