package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.recapgallery.model.Orientation;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PixelMemoryTest {

    private static final ImageLimits LIMITS = ImageLimits.forHeap(512L << 20);

    private final HeaderReader headers = new HeaderReader(LIMITS);
    private final PictureReader used = PictureReader.of(NativeCodec.load(), LIMITS);

    private BufferedImage read(PictureReader reader, byte[] photo, Orientation orientation, int widthPx) {
        ImageHeader header = headers.read("a.jpg", photo).value().orElseThrow();
        return reader.read(photo, header, orientation, widthPx).value().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Orientation.class)
    void nothingOfALargerPhotoIsLeftInTheNext(Orientation orientation) throws IOException {
        byte[] photo = PhotoBytes.jpeg(200, 120);
        BufferedImage alone = read(PictureReader.of(NativeCodec.load(), LIMITS), photo, orientation, 90);
        read(used, PhotoBytes.jpeg(640, 480), Orientation.RIGHT_TOP, 480);
        BufferedImage next = read(used, photo, orientation, 90);

        assertArrayEquals(argb(alone), argb(next));
        assertEquals(LookMaker.of(alone), LookMaker.of(next));
        assertEquals(MeanColour.of(alone), MeanColour.of(next));
        assertArrayEquals(new NativeJpegEncoder().encode(alone, 80), new NativeJpegEncoder().encode(next, 80));
        assertArrayEquals(new NativeWebpEncoder().encode(alone, 80), new NativeWebpEncoder().encode(next, 80));
        assertArrayEquals(new JavaJpegEncoder().encode(alone, 80), new JavaJpegEncoder().encode(next, 80));
        Size half = new Size(45, 27);
        assertArrayEquals(argb(new Resampler().resized(alone, half)), argb(new Resampler().resized(next, half)));
    }

    private static int[] argb(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @Test
    void eachThreadAndEachUseHasItsOwn() {
        PixelMemory memory = new PixelMemory();
        int[] mine = memory.array(PixelMemory.Use.BAND, 100);
        assertSame(mine, memory.array(PixelMemory.Use.BAND, 60));
        assertNotSame(mine, memory.array(PixelMemory.Use.STORED, 60));
        assertNotSame(
                mine,
                CompletableFuture.supplyAsync(() -> memory.array(PixelMemory.Use.BAND, 60))
                        .join());
    }

    @Test
    void anArrayForAHugePictureIsNotKept() {
        PixelMemory memory = new PixelMemory();
        int[] huge = memory.array(PixelMemory.Use.BAND, 8_000_000);
        assertEquals(60, memory.array(PixelMemory.Use.BAND, 60).length);
        assertNotSame(huge, memory.array(PixelMemory.Use.BAND, 8_000_000));
    }
}
