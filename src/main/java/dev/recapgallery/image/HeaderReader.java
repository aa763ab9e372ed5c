package dev.recapgallery.image;

import dev.recapgallery.model.Limit;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Reads what must be known of a picture before it is decoded, in one walk over its structure that inflates nothing unbounded. */
public final class HeaderReader {

    private final ImageLimits limits;

    public HeaderReader(ImageLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads and checks the header.
     *
     * @param shownName the file as shown in problems
     * @return the header, perhaps with warnings; or an error with rule {@code not-a-photo}, {@code unsupported-photo},
     *     {@code damaged-photo} or {@code photo-too-large}
     */
    public Outcome<ImageHeader> read(String shownName, byte[] bytes) {
        List<Problem> warnings = new ArrayList<>();
        try {
            ImageHeader header = parse(shownName, bytes, warnings);
            checkSize(header);
            return Outcome.of(header, warnings);
        } catch (DecodeException e) {
            return Outcome.failed(PhotoProblems.error(shownName, e));
        }
    }

    private ImageHeader parse(String shownName, byte[] bytes, List<Problem> warnings) throws DecodeException {
        HeaderDraft draft = new HeaderDraft(
                shownName, Signature.imageType(bytes), bytes.length, limits.maxProfileBytes(), warnings);
        return switch (draft.type()) {
            case JPEG -> new JpegWalk(draft, bytes, limits).read();
            case PNG -> new PngHeaderReader(draft, bytes).read();
            case GIF -> new GifHeaderReader(draft, bytes).read();
            case WEBP -> new WebpHeaderReader(draft, bytes).read();
            case TIFF -> TiffHeaderReader.of(draft, bytes).read();
            case BMP -> new BmpHeaderReader(draft, bytes).read();
        };
    }

    private void checkSize(ImageHeader header) throws DecodeException {
        if (header.widthPx() <= 0 || header.heightPx() <= 0) {
            throw DecodeException.damaged("its width or height is 0");
        }
        String size = header.widthPx() + "×" + header.heightPx() + " pixels";
        if (Math.max(header.widthPx(), header.heightPx()) > limits.maxSidePx()) {
            throw DecodeException.tooLarge("is too large: " + size + ", a side is over "
                    + Limit.PHOTO_SIDE.words(limits.maxSidePx()) + "; make a smaller copy");
        }
        if (header.pixels() > limits.maxPixels()) {
            throw DecodeException.tooLarge("is too large: " + size + ", over "
                    + Limit.PHOTO_PIXELS.words(limits.maxPixels()) + "; make a smaller copy");
        }
    }
}
