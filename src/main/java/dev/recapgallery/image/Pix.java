package dev.recapgallery.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/** A copy of a picture in Leptonica's memory, freed by {@link #close}. */
final class Pix implements AutoCloseable {

    private static final int WORDS_BITS = 32;
    private static final int BYTES_BITS = 24;
    private static final int BATCH = 1 << 14;

    /** One of Leptonica's functions that write a file into memory: 0 when it worked. */
    @FunctionalInterface
    interface Writer {
        int write(PointerPointer<BytePointer> data, SizeTPointer size, PIX pix);
    }

    private final PIX pix;

    private Pix(PIX pix) {
        this.pix = pix;
    }

    /** Copies a TYPE_INT_RGB or TYPE_INT_ARGB picture, a word for each pixel: what every function of the library takes. */
    static Pix words(BufferedImage picture) throws IOException {
        boolean hasAlpha = Pixels.hasAlpha(picture);
        PIX pix = create(picture, WORDS_BITS);
        leptonica.pixSetSpp(pix, hasAlpha ? 4 : 3);
        copy(picture, hasAlpha ? 0 : 0xff, leptonica.pixGetData(pix));
        return new Pix(pix);
    }

    /**
     * Copies a TYPE_INT_RGB picture as red, green and blue bytes, which {@code pixWriteMemJpeg} hands to libjpeg-turbo as they
     * are, while words are unpacked slowly ("special case of 24 bpp rgb" in its src/jpegio.c).
     */
    static Pix bytes(BufferedImage picture) throws IOException {
        PIX pix = create(picture, BYTES_BITS);
        PackedRows rows = new PackedRows(Pixels.of(picture), picture.getWidth(), leptonica.pixGetWpl(pix));
        IntPointer data = leptonica.pixGetData(pix);
        for (int y = 0; y < picture.getHeight(); y++) {
            int[] words = rows.packed(y);
            data.position((long) y * words.length).put(words, 0, words.length);
        }
        return new Pix(pix);
    }

    private static PIX create(BufferedImage picture, int depthBits) throws IOException {
        PIX pix = leptonica.pixCreateNoInit(picture.getWidth(), picture.getHeight(), depthBits);
        if (pix == null) {
            throw new IOException("no memory for a copy of " + picture.getWidth() + "×" + picture.getHeight());
        }
        return pix;
    }

    /** The file that the writer makes of the picture. */
    byte[] written(Writer writer) throws IOException {
        try (PointerPointer<BytePointer> data = new PointerPointer<>(1L);
                SizeTPointer size = new SizeTPointer(1L)) {
            data.put(0, (Pointer) null);
            int failed = writer.write(data, size, pix);
            BytePointer file = data.get(BytePointer.class, 0);
            if (file == null) {
                throw new IOException("the encoder gave up");
            }
            try {
                if (failed != 0) {
                    throw new IOException("the encoder gave up");
                }
                byte[] bytes = new byte[Math.toIntExact(size.get())];
                file.get(bytes);
                return bytes;
            } finally {
                leptonica.lept_free(file);
            }
        }
    }

    @Override
    public void close() {
        leptonica.pixDestroy(pix);
    }

    /** Leptonica's pixel is {@code 0xRRGGBBAA} in the machine's byte order (its src/environ.h). */
    private static void copy(BufferedImage picture, int alpha, IntPointer target) {
        int[] pixels = Pixels.of(picture);
        int count = Pixels.count(picture);
        int[] batch = new int[BATCH];
        for (int start = 0; start < count; start += BATCH) {
            int length = Math.min(BATCH, count - start);
            for (int i = 0; i < length; i++) {
                batch[i] = Integer.rotateLeft(pixels[start + i], 8) | alpha;
            }
            target.position(start).put(batch, 0, length);
        }
    }
}
