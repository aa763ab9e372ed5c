package dev.recapgallery.image;

import dev.recapgallery.image.JpegStructure.Coding;

/**
 * The frame header of a JPEG (ITU-T T.81, B.2.2).
 *
 * @param at where the frame header's parameters begin
 * @param marker code of the start-of-frame marker, 0xC0 to 0xCF
 * @param coefficientBytes two bytes for each sample of each component
 * @param isNamedRgb true when the three components are called R, G and B
 */
record JpegFrame(
        int at,
        int marker,
        int widthPx,
        int heightPx,
        int componentCount,
        int bitsPerSample,
        long coefficientBytes,
        boolean isNamedRgb) {

    /** SOF0 to SOF15 without DHT, JPG and DAC. */
    static boolean isStart(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    static JpegFrame read(ByteReader in, int marker, int at, int length) throws DecodeException {
        int count = length < 6 ? 0 : in.u8(at + 5);
        if (count == 0 || length < 6 + 3 * count) {
            throw DecodeException.damaged("its frame header is too short");
        }
        int height = in.u16(at + 1);
        int width = in.u16(at + 3);
        boolean rgb = count == 3 && in.u8(at + 6) == 'R' && in.u8(at + 9) == 'G' && in.u8(at + 12) == 'B';
        return new JpegFrame(
                at,
                marker,
                width,
                height,
                count,
                in.u8(at),
                coefficientBytes(in, at + 6, count, (long) width * height),
                rgb);
    }

    /** Completed by a DNL segment (B.2.5), which gives the height when the frame header has 0. */
    JpegFrame withLines(int lines) {
        return heightPx > 0
                ? this
                : new JpegFrame(
                        at,
                        marker,
                        widthPx,
                        lines,
                        componentCount,
                        bitsPerSample,
                        3L * 2 * widthPx * lines,
                        isNamedRgb);
    }

    private static long coefficientBytes(ByteReader in, int at, int count, long pixels) throws DecodeException {
        int most = 1;
        int all = 0;
        for (int i = 0; i < count; i++) {
            int sampling = in.u8(at + 3L * i + 1);
            if (!isFactor(sampling >> 4) || !isFactor(sampling & 0xF)) {
                throw DecodeException.damaged("its frame header holds values that no JPEG has");
            }
            int blocks = (sampling >> 4) * (sampling & 0xF);
            most = Math.max(most, blocks);
            all += blocks;
        }
        return 2 * pixels * all / most;
    }

    /** Sampling factors are 1 to 4 (table B.2); libjpeg tells of others past us, on the error stream. */
    private static boolean isFactor(int sampling) {
        return sampling >= 1 && sampling <= 4;
    }

    Coding coding() {
        if (marker == 0xC3) {
            return Coding.LOSSLESS;
        } else if (marker >= 0xC9) {
            return Coding.ARITHMETIC;
        }
        return marker == 0xC2 ? Coding.PROGRESSIVE : Coding.BASELINE;
    }

    /** Refuses the variants that nothing here decodes. */
    void check() throws DecodeException {
        if ((marker >= 0xC5 && marker <= 0xC7) || marker == 0xCB || marker >= 0xCD) {
            throw variant("a hierarchical or arithmetic-coded lossless JPEG");
        }
        if (componentCount == 2 || componentCount > 4) {
            throw variant("a JPEG of " + componentCount + " components");
        }
        if (bitsPerSample != 8 && coding() != Coding.LOSSLESS) {
            throw variant("a " + bitsPerSample + "-bit JPEG");
        }
    }

    private static DecodeException variant(String what) {
        return DecodeException.unsupported(
                "is " + what + ", which this version can't read; save it as an ordinary 8-bit JPEG");
    }
}
