package dev.recapgallery.desk;

import dev.recapgallery.PhotoSteps;
import dev.recapgallery.Source;
import dev.recapgallery.image.PlannedRendition;
import dev.recapgallery.image.RenditionPlan;
import dev.recapgallery.image.RenditionPlanner;
import dev.recapgallery.input.Project;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.RenditionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * The pictures of the page: renditions from the gallery where they are built already, else made on the spot and kept in
 * memory. Never a photo itself.
 */
final class Pictures {

    /** The widths the page asks for. */
    enum Size {
        SMALL(480),
        LARGE(1600);

        private final int widthPx;

        Size(int widthPx) {
            this.widthPx = widthPx;
        }
    }

    /** A picture's bytes and media type; not copied. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record Picture(byte[] bytes, String type) {}

    private static final long MAX_KEPT_BYTES = 48L << 20;

    private final PhotoSteps steps;

    /** One at a time: the gallery is being built meanwhile. */
    private final Semaphore turn = new Semaphore(1, true);

    private final LinkedHashMap<String, Picture> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long keptBytes;

    Pictures(PhotoSteps steps) {
        this.steps = steps;
    }

    /** The picture of a photo; empty where there is no such photo or it can't be rendered. */
    Optional<Picture> find(DeskState state, String id, Size size) throws IOException, InterruptedException {
        Source source = state.sourceById().get(id);
        Project project = state.project();
        if (source == null || project == null) {
            return Optional.empty();
        }
        Photo photo = state.photos().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Optional<Picture> built = built(project, photo, size);
        return built.isPresent() ? built : made(source, photo, size);
    }

    private Optional<Picture> built(Project project, Photo photo, Size size) throws IOException {
        RenditionPlan plan =
                new RenditionPlanner(project.captions().settings().renditions(), steps.engine()).plan(photo);
        List<PlannedRendition> wide = plan.renditions().stream()
                .filter(rendition ->
                        rendition.widthPx() * 10 >= size.widthPx * 6 || rendition.widthPx() == plan.largestWidthPx())
                .sorted(Comparator.comparingInt(PlannedRendition::widthPx))
                .toList();
        for (PlannedRendition rendition : wide) {
            Path file = project.output().resolve(rendition.path());
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(
                        new Picture(Files.readAllBytes(file), rendition.format().mediaType()));
            }
        }
        return Optional.empty();
    }

    private Optional<Picture> made(Source source, Photo photo, Size size) throws InterruptedException {
        String key = source.photo().sha256() + size;
        Optional<Picture> before = kept(key);
        if (before.isPresent()) {
            return before;
        }
        turn.acquire();
        try {
            Optional<Picture> meanwhile = kept(key);
            return meanwhile.isPresent()
                    ? meanwhile
                    : render(source, photo, size).map(made -> keep(key, made));
        } finally {
            turn.release();
        }
    }

    private Optional<Picture> render(Source source, Photo photo, Size size) {
        RenditionSettings small = new RenditionSettings(List.of(size.widthPx), List.of(RenditionFormat.JPEG), Map.of());
        RenditionPlan plan = new RenditionPlanner(small, steps.engine()).plan(photo);
        return steps.render(source, plan)
                .value()
                .map(made -> new Picture(made.renditions().get(0).bytes(), RenditionFormat.JPEG.mediaType()));
    }

    private synchronized Optional<Picture> kept(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized Picture keep(String key, Picture picture) {
        kept.put(key, picture);
        keptBytes += picture.bytes().length;
        var oldest = kept.entrySet().iterator();
        while (keptBytes > MAX_KEPT_BYTES && oldest.hasNext()) {
            keptBytes -= oldest.next().getValue().bytes().length;
            oldest.remove();
        }
        return picture;
    }
}
