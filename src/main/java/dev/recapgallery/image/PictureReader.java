package dev.recapgallery.image;

import dev.recapgallery.model.Limit;
import dev.recapgallery.model.Orientation;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes upright sRGB pixels of a photo's bytes. Used from several threads. */
public final class PictureReader {

    private final List<PictureDecoder> decoders;
    private final ImageLimits limits;
    private final PixelMemory memory;
    private final Resampler resampler;
    private final ColourConverter colours = new ColourConverter();

    private PictureReader(List<PictureDecoder> decoders, ImageLimits limits, PixelMemory memory) {
        this.decoders = List.copyOf(decoders);
        this.limits = limits;
        this.memory = memory;
        this.resampler = new Resampler(memory);
    }

    /** Reads with the native library where there is one, else in Java alone, slower and without WebP. */
    public static PictureReader of(Optional<NativeCodec> codec, ImageLimits limits) {
        PixelMemory memory = new PixelMemory();
        List<PictureDecoder> decoders = new ArrayList<>();
        codec.ifPresent(loaded -> {
            decoders.add(new NativeJpegDecoder(loaded, memory));
            decoders.add(new NativeWebpDecoder(loaded));
        });
        ImageIoReaders readers = new ImageIoReaders();
        Subsampling subsampling = new Subsampling();
        decoders.add(new JavaJpegDecoder(readers, subsampling));
        decoders.add(new ImageIoDecoder(readers, subsampling));
        return new PictureReader(decoders, limits, memory);
    }

    /**
     * What {@link #read} takes at its peak, for a scheduler to count with.
     *
     * @param wantedWidthPx as there
     */
    public DecodeCost cost(ImageHeader header, Orientation orientation, int wantedWidthPx) {
        Size wanted = wanted(header, orientation, wantedWidthPx);
        return decoder(header).map(decoder -> decoder.cost(header, wanted)).orElse(new DecodeCost(0, 0));
    }

    /**
     * Decodes a photo.
     *
     * @param header what {@link HeaderReader} said of these bytes
     * @param wantedWidthPx of the result, upright; a photo that is not so wide comes in its own size
     * @return upright sRGB, TYPE_INT_RGB or TYPE_INT_ARGB (not premultiplied), perhaps with warnings, good until the same thread
     *     reads the next one; or an error with rule {@code damaged-photo}, {@code unsupported-photo} or {@code photo-too-large}
     */
    public Outcome<BufferedImage> read(byte[] bytes, ImageHeader header, Orientation orientation, int wantedWidthPx) {
        String name = header.shownName();
        try {
            return decode(bytes, header, orientation, wantedWidthPx);
        } catch (DecodeException e) {
            return Outcome.failed(PhotoProblems.error(name, e));
        } catch (OutOfMemoryError e) {
            return Outcome.failed(PhotoProblems.error(
                    name,
                    "photo-too-large",
                    "needs more memory than there is; give Java more with -Xmx, or make a smaller copy"));
        } catch (Throwable e) {
            // Hostile bytes make decoders throw anything, StackOverflowError too; the other photos go on.
            return Outcome.failed(PhotoProblems.error(name, DecodeException.damaged("its data can't be decoded")));
        }
    }

    private Outcome<BufferedImage> decode(byte[] bytes, ImageHeader header, Orientation orientation, int wantedWidthPx)
            throws DecodeException {
        PictureDecoder decoder = decoder(header)
                .orElseThrow(
                        () -> DecodeException.unsupported(
                                "is a " + header.type().word()
                                        + " photo, which needs a native library that doesn't load here; convert it to JPEG or PNG"));
        checkMemory(cost(header, orientation, wantedWidthPx));
        Size wanted = wanted(header, orientation, wantedWidthPx);
        StoredPixels stored = decoder.decode(bytes, header, wanted);
        List<String> leftOut = new ArrayList<>();
        // Colours are converted and pixels turned when they are few. The resampler knows no inks.
        boolean hasInks = stored.colours() == StoredPixels.Colours.CMYK;
        StoredPixels small = hasInks ? stored : stored.resized(wanted, resampler);
        BufferedImage picture = colours.toSrgb(small, header.profile(), leftOut);
        BufferedImage upright = Upright.turn(resampler.resized(picture, wanted), orientation, memory);
        return Outcome.of(upright, warnings(header, stored.faulty(), leftOut));
    }

    private static List<Problem> warnings(ImageHeader header, boolean faulty, List<String> leftOut) {
        List<Problem> warnings = new ArrayList<>();
        if (faulty) {
            warnings.add(PhotoProblems.damaged(header.shownName()));
        }
        leftOut.forEach(reason -> warnings.add(PhotoProblems.profileLeftOut(header.shownName(), reason)));
        return warnings;
    }

    private Optional<PictureDecoder> decoder(ImageHeader header) {
        return decoders.stream().filter(decoder -> decoder.reads(header)).findFirst();
    }

    private void checkMemory(DecodeCost cost) throws DecodeException {
        if (cost.heapBytes() > limits.maxHeapBytes()) {
            throw tooMuch(
                    cost.heapBytes(),
                    "two thirds of Java's heap, " + Limit.bytes(limits.maxHeapBytes())
                            + "; give Java more with -Xmx, or make a smaller copy");
        } else if (cost.outsideBytes() > limits.maxOutsideBytes()) {
            throw tooMuch(
                    cost.outsideBytes(), Limit.NATIVE_BYTES.words(limits.maxOutsideBytes()) + "; make a smaller copy");
        }
    }

    private static DecodeException tooMuch(long needed, String limitAndWayOut) {
        return DecodeException.tooLarge(
                "needs " + Limit.bytes(needed) + " of memory to be decoded, over " + limitAndWayOut);
    }

    /** The size wanted of the stored picture, before it is turned. */
    private static Size wanted(ImageHeader header, Orientation orientation, int wantedWidthPx) {
        Size upright = new Size(header.widthPx(), header.heightPx()).turned(orientation);
        return upright.atWidth(Math.min(upright.widthPx(), wantedWidthPx)).turned(orientation);
    }
}
