package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.Look;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LookMakerTest {

    /** Forty overlapping boxes; the camera moved by some pixels, with noise of the sensor. */
    private static BufferedImage scene(long seed, int moved, int noise) {
        BufferedImage picture = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, 600, 400);
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillRect(
                    random.nextInt(600) - 50 + moved,
                    random.nextInt(400) - 50 + moved,
                    40 + random.nextInt(160),
                    40 + random.nextInt(160));
        }
        graphics.dispose();
        Random grain = new Random(seed + moved);
        for (int i = 0; i < 600 * 400 && noise > 0; i++) {
            int x = i % 600;
            int y = i / 600;
            Color color = new Color(picture.getRGB(x, y));
            int by = grain.nextInt(2 * noise + 1) - noise;
            picture.setRGB(
                    x,
                    y,
                    new Color(
                                    clamped(color.getRed() + by),
                                    clamped(color.getGreen() + by),
                                    clamped(color.getBlue() + by))
                            .getRGB());
        }
        return picture;
    }

    private static int clamped(int value) {
        return Math.max(0, Math.min(255, value));
    }

    private static BufferedImage blurred(BufferedImage picture) {
        BufferedImage soft = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 600; x++) {
                int[] sums = new int[3];
                for (int i = 0; i < 25; i++) {
                    Color near = new Color(picture.getRGB(
                            Math.max(0, Math.min(599, x + i % 5 - 2)), Math.max(0, Math.min(399, y + i / 5 - 2))));
                    sums[0] += near.getRed();
                    sums[1] += near.getGreen();
                    sums[2] += near.getBlue();
                }
                soft.setRGB(x, y, new Color(sums[0] / 25, sums[1] / 25, sums[2] / 25).getRGB());
            }
        }
        return soft;
    }

    private static Look.Features features(BufferedImage picture) {
        return Objects.requireNonNull(LookMaker.of(picture).features());
    }

    @Test
    void shotsOfOneSceneLookAlikeAndOtherScenesDoNot() {
        for (long seed = 0; seed < 12; seed++) {
            Look.Features one = features(scene(seed, 0, 0));
            Look.Features again = features(scene(seed, 4, 12));
            Look.Features other = features(scene(seed + 100, 0, 0));

            assertTrue(one.gradientsApart(again) <= 25, seed + ": " + one.gradientsApart(again));
            assertTrue(one.tonesApart(again) <= 15, seed + ": " + one.tonesApart(again));
            assertTrue(one.gradientsApart(other) >= 40, seed + ": " + one.gradientsApart(other));
        }
    }

    @Test
    void aBlurredPictureIsLessSharp() {
        BufferedImage picture = scene(1, 0, 0);
        assertTrue(
                features(picture).sharpness() > 2 * features(blurred(picture)).sharpness());
    }

    @Test
    void pixelsDecideWhatIsTheSamePicture() {
        assertEquals(
                LookMaker.of(scene(1, 0, 0)).pixelHash(),
                LookMaker.of(scene(1, 0, 0)).pixelHash());
        assertNotEquals(
                LookMaker.of(scene(1, 0, 0)).pixelHash(),
                LookMaker.of(scene(1, 0, 1)).pixelHash());
    }

    @Test
    void anEmptyPictureHasNothingToCompare() {
        assertNull(LookMaker.of(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB))
                .features());
        assertNull(LookMaker.of(new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB))
                .features());
    }
}
