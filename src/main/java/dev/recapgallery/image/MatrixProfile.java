package dev.recapgallery.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleUnaryOperator;

/**
 * Makes a colour profile (ICC.1:2001-04, three-component matrix-based input) out of primaries, white point and curve, for
 * pictures that name these but embed no profile.
 */
final class MatrixProfile {

    private static final double[] D50 = {0.9642, 1.0, 0.8249};

    /** Linear Bradford, as ICC.1:2022 annex E has it. */
    private static final double[] BRADFORD = {0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296
    };

    private static final int CURVE_POINTS = 1024;
    private static final int TAGS = 9;
    private static final int TABLE_END = 128 + 4 + 12 * TAGS;
    private static final int CURVE_BYTES = 12 + 2 * CURVE_POINTS;
    private static final int TEXT_BYTES = 104;
    private static final int SIZE = TABLE_END + 4 * 20 + CURVE_BYTES + TEXT_BYTES + 16;

    /** Chromaticities x, y of white, red, green and blue. */
    record Primaries(Xy white, Xy red, Xy green, Xy blue) {
        static final Primaries SRGB = of(0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06);
        static final Primaries DISPLAY_P3 = of(0.3127, 0.329, 0.68, 0.32, 0.265, 0.69, 0.15, 0.06);

        /** From eight numbers: x and y of white, red, green, blue. */
        static Primaries of(double... xy) {
            return new Primaries(
                    new Xy(xy[0], xy[1]), new Xy(xy[2], xy[3]), new Xy(xy[4], xy[5]), new Xy(xy[6], xy[7]));
        }

        /** True when they span a triangle around which a conversion makes sense. */
        boolean isUsable() {
            double area = (red.x - blue.x) * (green.y - blue.y) - (green.x - blue.x) * (red.y - blue.y);
            return white.isUsable() && red.isUsable() && green.isUsable() && blue.isUsable() && Math.abs(area) > 0.01;
        }
    }

    /** A point of the chromaticity diagram (CIE 1931). */
    record Xy(double x, double y) {
        double[] xyz() {
            return new double[] {x / y, 1, (1 - x - y) / y};
        }

        boolean isUsable() {
            return x >= 0 && y > 0.001 && x + y <= 1;
        }
    }

    private MatrixProfile() {}

    /** Stored values are light to the power of 1/{@code exponent}. */
    static ProfileBytes ofGamma(Primaries primaries, double exponent) {
        return build(primaries, stored -> StrictMath.pow(stored, exponent));
    }

    /** The curve of IEC 61966-2-1. */
    static ProfileBytes ofSrgbCurve(Primaries primaries) {
        return build(
                primaries,
                stored -> stored <= 0.04045 ? stored / 12.92 : StrictMath.pow((stored + 0.055) / 1.055, 2.4));
    }

    private static ProfileBytes build(Primaries primaries, DoubleUnaryOperator curve) {
        ByteBuffer out = ByteBuffer.allocate(SIZE);
        header(out);
        double[] toD50 = primariesToD50(primaries);
        int curveAt = TABLE_END + 4 * 20;
        int textAt = curveAt + CURVE_BYTES;
        out.putInt(TAGS);
        tag(out, "desc", textAt, TEXT_BYTES);
        tag(out, "cprt", textAt + TEXT_BYTES, 16);
        tag(out, "wtpt", TABLE_END, 20);
        String[] columns = {"r", "g", "b"};
        for (int i = 0; i < 3; i++) {
            tag(out, columns[i] + "XYZ", TABLE_END + 20 * (i + 1), 20);
            tag(out, columns[i] + "TRC", curveAt, CURVE_BYTES);
        }
        xyz(out, D50);
        for (int i = 0; i < 3; i++) {
            xyz(out, new double[] {toD50[i], toD50[3 + i], toD50[6 + i]});
        }
        curve(out, curve);
        text(out);
        return new ProfileBytes(out.array());
    }

    private static void header(ByteBuffer out) {
        out.putInt(0, SIZE).putInt(8, 0x02400000);
        ascii(out.position(12), "mntrRGB XYZ ");
        ascii(out.position(36), "acsp");
        for (int i = 0; i < 3; i++) {
            out.putInt(68 + 4 * i, fixed(D50[i]));
        }
        out.position(128);
    }

    private static void tag(ByteBuffer out, String name, int offset, int size) {
        ascii(out, name);
        out.putInt(offset).putInt(size);
    }

    private static void xyz(ByteBuffer out, double[] values) {
        ascii(out, "XYZ ");
        out.putInt(0).putInt(fixed(values[0])).putInt(fixed(values[1])).putInt(fixed(values[2]));
    }

    private static void curve(ByteBuffer out, DoubleUnaryOperator curve) {
        ascii(out, "curv");
        out.putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            out.putShort((short) Math.round(65535 * curve.applyAsDouble(i / (CURVE_POINTS - 1.0))));
        }
    }

    private static void text(ByteBuffer out) {
        int end = out.position() + TEXT_BYTES;
        ascii(out, "desc");
        out.putInt(0).putInt(1);
        ascii(out.position(end), "text");
    }

    private static void ascii(ByteBuffer out, String text) {
        out.put(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** s15Fixed16Number. */
    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    /** Row-major matrix from linear RGB to XYZ relative to D50. */
    private static double[] primariesToD50(Primaries primaries) {
        double[] red = primaries.red().xyz();
        double[] green = primaries.green().xyz();
        double[] blue = primaries.blue().xyz();
        double[] columns = {red[0], green[0], blue[0], red[1], green[1], blue[1], red[2], green[2], blue[2]};
        double[] white = primaries.white().xyz();
        double[] light = Matrix3.apply(Matrix3.inverse(columns), white);
        double[] source = Matrix3.apply(BRADFORD, white);
        double[] target = Matrix3.apply(BRADFORD, D50);
        double[] cones = Matrix3.multiply(
                Matrix3.diagonal(target[0] / source[0], target[1] / source[1], target[2] / source[2]), BRADFORD);
        double[] adapt = Matrix3.multiply(Matrix3.inverse(BRADFORD), cones);
        return Matrix3.multiply(adapt, Matrix3.multiply(columns, Matrix3.diagonal(light[0], light[1], light[2])));
    }
}
