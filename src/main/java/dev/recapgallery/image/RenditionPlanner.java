package dev.recapgallery.image;

import dev.recapgallery.model.FieldHash;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.RenditionSettings;
import dev.recapgallery.model.SourcePhoto;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Plans the renditions of photos: sizes and file names. Pure.
 *
 * <p>Nothing is scaled up: in place of the widths over a photo's own comes its own, once. No two sizes are closer than
 * a ratio of 1.25; the smaller one goes.
 */
public final class RenditionPlanner {

    /** Raised whenever the same photo and settings give other pixels or bytes, so that files get new names. */
    static final int RENDERER_VERSION = 5;

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
        String origin = origin(photo.source(), credit);
        List<PlannedRendition> renditions = engine.writable(settings.formats()).stream()
                .flatMap(format -> IntStream.range(0, widths.size())
                        .mapToObj(i -> rendition(photo, origin, format, widths.subList(i, widths.size()))))
                .toList();
        FieldHash key = new FieldHash().add(origin);
        renditions.forEach(rendition -> key.add(rendition.path()).add(rendition.heightPx()));
        return new RenditionPlan(photo, renditions, credit, key.hex());
    }

    /** @param widths the rendition's own and, ascending, all larger ones, which it is made from */
    private PlannedRendition rendition(Photo photo, String origin, RenditionFormat format, List<Integer> widths) {
        int quality = settings.qualityOf(format);
        int widthPx = widths.get(0);
        FieldHash fields = new FieldHash().add(origin).add(format.word()).add(quality);
        widths.forEach(fields::add);
        String hash = fields.hex().substring(0, HASH_DIGITS);
        String path = "images/" + photo.id() + "-" + widthPx + "w-" + hash + "." + format.extension();
        return new PlannedRendition(path, widthPx, heightPx(photo.source(), widthPx), format, quality);
    }

    /** A hash of what all renditions of a photo have in common. */
    private String origin(SourcePhoto source, CreditXmp credit) {
        return new FieldHash()
                .add(RENDERER_VERSION)
                .add(engine.word())
                .add(source.sha256())
                .add(source.metadata().orientation().exif())
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
        Size own = new Size(source.widthPx(), source.heightPx());
        return Math.min(MAX_SIDE_PX, own.atWidth(widthPx).heightPx());
    }
}
