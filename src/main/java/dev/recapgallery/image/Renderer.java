package dev.recapgallery.image;

import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.coobird.thumbnailator.makers.FixedSizeThumbnailMaker;

/**
 * Makes the renditions of a decoded photo, the largest first and each from the next larger one, so that no size costs a
 * look at all the pixels again. Pure.
 */
public final class Renderer {

    private final Encoders encoders;
    private final Resampler resampler = new Resampler();

    public Renderer(Encoders encoders) {
        this.encoders = Objects.requireNonNull(encoders, "encoders");
    }

    /**
     * All files of a plan, or a problem when the picture can't be encoded.
     *
     * @param picture upright, sRGB, TYPE_INT_RGB or TYPE_INT_ARGB; of the largest rendition's size or any other
     */
    public Outcome<RenderedPictures> render(BufferedImage picture, RenditionPlan plan) {
        try {
            List<EncodedRendition> made = new ArrayList<>();
            BufferedImage last = Pixels.withNeededAlpha(picture);
            for (int widthPx : plan.widthsDescending()) {
                last = encodeAll(last, plan.of(widthPx), plan.credit(), made);
            }
            made.sort(Comparator.comparing(encoded -> plan.renditions().indexOf(encoded.planned())));
            return Outcome.of(new RenderedPictures(MeanColour.of(last), made));
        } catch (IOException e) {
            String file = plan.photo().file();
            String message = "photo '" + file + "' can't be encoded; try --engine java, and please report it";
            return Outcome.failed(Problem.error(Place.of(file), "encoding-failed", message));
        }
    }

    /** Encodes one size in each of its formats; returns the picture of that size. */
    private BufferedImage encodeAll(
            BufferedImage from, List<PlannedRendition> ofWidth, CreditXmp credit, List<EncodedRendition> made)
            throws IOException {
        PlannedRendition any = ofWidth.get(0);
        BufferedImage picture = resized(from, any.widthPx(), any.heightPx());
        for (PlannedRendition planned : ofWidth) {
            made.add(new EncodedRendition(planned, encoded(picture, planned, credit)));
        }
        return picture;
    }

    private BufferedImage resized(BufferedImage picture, int widthPx, int heightPx) {
        if (picture.getWidth() == widthPx && picture.getHeight() == heightPx) {
            return picture;
        }
        return new FixedSizeThumbnailMaker(widthPx, heightPx, false, false)
                .imageType(picture.getType())
                .resizer(resampler)
                .make(picture);
    }

    private byte[] encoded(BufferedImage picture, PlannedRendition planned, CreditXmp credit) throws IOException {
        byte[] file = encoders.of(planned.format()).encode(picture, planned.quality());
        if (credit.isEmpty()) {
            return file;
        }
        return switch (planned.format()) {
            case JPEG -> JpegXmp.insert(file, credit.bytes());
            case WEBP -> WebpXmp.insert(file, credit.bytes(), planned.widthPx(), planned.heightPx());
        };
    }
}
