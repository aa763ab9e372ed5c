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

/** Makes the renditions of a decoded photo: each size from the next larger one, then each format of that size. Pure. */
public final class Renderer {

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
            // The parameter itself is assigned: a second variable would keep the decoded picture alive.
            picture = resized(
                    Pixels.withNeededAlpha(picture),
                    plan.of(plan.largestWidthPx()).get(0));
            return Outcome.of(cascade(picture, plan));
        } catch (IOException e) {
            String file = plan.photo().file();
            String message = "photo '" + file + "' can't be encoded; try --engine java, and please report it";
            return Outcome.failed(Problem.error(Place.of(file), "encoding-failed", message));
        }
    }

    private RenderedPictures cascade(BufferedImage largest, RenditionPlan plan) throws IOException {
        List<EncodedRendition> made = new ArrayList<>();
        BufferedImage picture = largest;
        for (int widthPx : plan.widthsDescending()) {
            List<PlannedRendition> ofWidth = plan.of(widthPx);
            picture = resized(picture, ofWidth.get(0));
            for (PlannedRendition planned : ofWidth) {
                made.add(new EncodedRendition(planned, encoded(picture, planned, plan.credit())));
            }
        }
        made.sort(Comparator.comparing(encoded -> plan.renditions().indexOf(encoded.planned())));
        return new RenderedPictures(MeanColour.of(picture), made);
    }

    private BufferedImage resized(BufferedImage picture, PlannedRendition planned) {
        if (picture.getWidth() == planned.widthPx() && picture.getHeight() == planned.heightPx()) {
            return picture;
        }
        return new FixedSizeThumbnailMaker(planned.widthPx(), planned.heightPx(), false, false)
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
