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
 * Makes the renditions of a decoded photo, the largest first. The picture is halved on the way down, and each size is made
 * from the last half that is well above it: so no size costs a look at all the pixels again, and none depends on which
 * others are asked for. Pure.
 */
public final class Renderer {

    /** How many times wider than a rendition the picture it is made from stays. */
    private static final double HEADROOM = 1.5;

    private final Encoders encoders;
    private final Resampler resampler = new Resampler();

    public Renderer(Encoders encoders) {
        this.encoders = Objects.requireNonNull(encoders, "encoders");
    }

    /**
     * All files of a plan, or a problem when the picture can't be encoded.
     *
     * @param picture upright, sRGB, TYPE_INT_RGB or TYPE_INT_ARGB, of any size from the largest rendition's up; a
     *     caller that keeps no reference to it lets its memory go as soon as the largest rendition is there
     */
    public Outcome<RenderedPictures> render(BufferedImage picture, RenditionPlan plan) {
        try {
            List<EncodedRendition> made = new ArrayList<>();
            // The parameter itself is assigned: a second variable would keep the decoded picture alive.
            picture = Pixels.withNeededAlpha(picture);
            BufferedImage last = picture;
            for (int widthPx : plan.widthsDescending()) {
                while (half(picture.getWidth()) >= HEADROOM * widthPx) {
                    picture = resized(picture, half(picture.getWidth()), half(picture.getHeight()));
                }
                last = encodeAll(picture, plan.of(widthPx), plan.credit(), made);
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

    private static int half(int lengthPx) {
        return (lengthPx + 1) / 2;
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
