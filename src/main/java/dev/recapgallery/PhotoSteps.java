package dev.recapgallery;

import dev.recapgallery.image.Encoders;
import dev.recapgallery.image.Engine;
import dev.recapgallery.image.HeaderReader;
import dev.recapgallery.image.ImageHeader;
import dev.recapgallery.image.ImageLimits;
import dev.recapgallery.image.NativeCodec;
import dev.recapgallery.image.PictureReader;
import dev.recapgallery.image.RenderedPictures;
import dev.recapgallery.image.Renderer;
import dev.recapgallery.image.RenditionPlan;
import dev.recapgallery.input.FileLimits;
import dev.recapgallery.input.FoundPhoto;
import dev.recapgallery.input.MetadataLimits;
import dev.recapgallery.input.MetadataReader;
import dev.recapgallery.input.PhotoFile;
import dev.recapgallery.input.PhotoFileReader;
import dev.recapgallery.model.Orientation;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.Optional;

/** One photo's way: file → header and metadata, and later, where renditions are missing, file → pixels → renditions. */
public final class PhotoSteps {

    private final PhotoFileReader files = new PhotoFileReader(FileLimits.DEFAULTS);
    private final Engine engine;
    private final HeaderReader headers;
    private final MetadataReader metadata = new MetadataReader(MetadataLimits.DEFAULTS);
    private final PictureReader pictures;
    private final Renderer renderer;

    /**
     * Steps that decode and encode by an engine.
     *
     * @param codec the native library, where it is to be used
     */
    public PhotoSteps(Engine engine, Optional<NativeCodec> codec, ImageLimits limits) {
        this.engine = engine;
        headers = new HeaderReader(limits);
        pictures = PictureReader.of(codec, limits);
        renderer = new Renderer(Encoders.of(engine));
    }

    Engine engine() {
        return engine;
    }

    /** All that is known of a photo without its pixels. The header check comes first: it keeps bombs from what follows. */
    Outcome<Source> read(FoundPhoto found) {
        return files.read(found)
                .then(file -> headers.read(found.shown(), file.bytes()).then(header -> metadata.read(
                                found.shown(), file.bytes(), file.sidecar().orElse(null))
                        .then(read -> Outcome.of(new Source(found, header, photo(file, header, read))))));
    }

    /** The photo's pixels in all planned sizes and formats. */
    Outcome<RenderedPictures> render(Source source, RenditionPlan plan) {
        Orientation orientation = source.photo().metadata().orientation();
        return files.read(source.found())
                .then(file -> unchanged(file, source))
                .then(file -> pictures.read(file.bytes(), source.header(), orientation, plan.largestWidthPx()))
                .then(picture -> renderer.render(picture, plan));
    }

    /** What {@link #render} takes at its peak, in the heap and outside. */
    long memoryBytes(Source source, RenditionPlan plan) {
        Orientation orientation = source.photo().metadata().orientation();
        return pictures.cost(source.header(), orientation, plan.largestWidthPx())
                        .totalBytes()
                + plan.memoryBytes();
    }

    private static SourcePhoto photo(PhotoFile file, ImageHeader header, PhotoMetadata metadata) {
        boolean swaps = metadata.orientation().swapsSides();
        return new SourcePhoto(
                file.file(),
                file.sha256(),
                swaps ? header.heightPx() : header.widthPx(),
                swaps ? header.widthPx() : header.heightPx(),
                metadata);
    }

    /** A rendition's name carries a hash of the bytes it was planned from, so other bytes can't be used under it. */
    private static Outcome<PhotoFile> unchanged(PhotoFile file, Source source) {
        if (file.sha256().equals(source.photo().sha256())) {
            return Outcome.of(file);
        }
        return Outcome.failed(Problem.error(
                Place.of(file.shown()),
                "photo-changed",
                "photo '" + file.file() + "' changed while it was being read; run build again"));
    }
}
