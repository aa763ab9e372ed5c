package dev.recapgallery.image;

import dev.recapgallery.model.Photo;
import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.RenditionSettings;
import dev.recapgallery.model.SourcePhoto;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * Plans the renditions of photos: sizes and file names. Pure.
 *
 * <p>Nothing is scaled up: in place of the widths over a photo's own comes its own, once. No two sizes are closer than
 * a ratio of 1.25; the smaller one goes.
 */
public final class RenditionPlanner {

    /** Raised whenever the same photo and settings give other pixels or bytes, so that files get new names. */
    static final int RENDERER_VERSION = 1;

    /** The longest side of a WebP picture (RFC 9649, section 3.4); used for all formats, so that they offer the same sizes. */
    static final int MAX_SIDE_PX = 16_383;

    private static final int HASH_DIGITS = 8;

    private final RenditionSettings settings;
    private final Engine engine;

    public RenditionPlanner(RenditionSettings settings, Engine engine) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.engine = Objects.requireNonNull(engine, "engine");
    }

    /** The plan for one photo; formats that the engine can't write are left out. */
    public RenditionPlan plan(Photo photo) {
        CreditXmp credit = CreditXmp.of(photo);
        List<Integer> widths = widths(photo.source());
        String origin = origin(photo.source(), credit, widths.get(widths.size() - 1));
        List<PlannedRendition> renditions = engine.writable(settings.formats()).stream()
                .flatMap(format -> widths.stream().map(width -> rendition(photo, origin, format, width)))
                .toList();
        FieldHash key = new FieldHash().add(origin);
        renditions.forEach(rendition -> key.add(rendition.path()).add(rendition.heightPx()));
        return new RenditionPlan(photo, renditions, credit, key.hex());
    }

    private PlannedRendition rendition(Photo photo, String origin, RenditionFormat format, int widthPx) {
        int quality = settings.qualityOf(format);
        String hash = new FieldHash()
                .add(origin)
                .add(widthPx)
                .add(format.word())
                .add(quality)
                .hex()
                .substring(0, HASH_DIGITS);
        String path = "images/" + photo.id() + "-" + widthPx + "w-" + hash + "." + format.extension();
        return new PlannedRendition(path, widthPx, heightPx(photo.source(), widthPx), format, quality);
    }

    /** A hash of what all renditions of a photo have in common; the other sizes asked for are not among it. */
    private String origin(SourcePhoto source, CreditXmp credit, int largestWidthPx) {
        return new FieldHash()
                .add(RENDERER_VERSION)
                .add(engine.word())
                .add(source.sha256())
                .add(source.metadata().orientation().exif())
                .add(Reduction.of(source.widthPx(), largestWidthPx))
                .add(credit.packet())
                .hex();
    }

    /** Ascending. */
    private List<Integer> widths(SourcePhoto source) {
        int own = largestWidthPx(source);
        Deque<Integer> kept = new ArrayDeque<>();
        settings.widthsPx().stream()
                .map(width -> Math.min(width, own))
                .sorted(Comparator.reverseOrder())
                .filter(width -> kept.isEmpty() || isFarBelow(width, kept.getFirst()))
                .forEach(kept::addFirst);
        return List.copyOf(kept);
    }

    private static boolean isFarBelow(int width, int larger) {
        return 5L * width <= 4L * larger;
    }

    /** The photo's own width, less where one of its sides is over the limit. */
    private static int largestWidthPx(SourcePhoto source) {
        long longest = Math.max(source.widthPx(), source.heightPx());
        if (longest <= MAX_SIDE_PX) {
            return source.widthPx();
        }
        return (int) Math.max(1, (long) source.widthPx() * MAX_SIDE_PX / longest);
    }

    private static int heightPx(SourcePhoto source, int widthPx) {
        long twice = 2L * source.heightPx() * widthPx;
        long rounded = (twice + source.widthPx()) / (2L * source.widthPx());
        return (int) Math.max(1, Math.min(MAX_SIDE_PX, rounded));
    }
}
