package dev.recapgallery;

import dev.recapgallery.image.Encoders;
import dev.recapgallery.image.Engine;
import dev.recapgallery.image.HeaderReader;
import dev.recapgallery.image.ImageHeader;
import dev.recapgallery.image.ImageLimits;
import dev.recapgallery.image.LookMaker;
import dev.recapgallery.image.NativeCodec;
import dev.recapgallery.image.PictureReader;
import dev.recapgallery.image.RenderedPictures;
import dev.recapgallery.image.Renderer;
import dev.recapgallery.image.RenditionPlan;
import dev.recapgallery.input.FileLimits;
import dev.recapgallery.input.FileStamp;
import dev.recapgallery.input.FileStamper;
import dev.recapgallery.input.FoundPhoto;
import dev.recapgallery.input.MetadataAccount;
import dev.recapgallery.input.MetadataLimits;
import dev.recapgallery.input.MetadataReader;
import dev.recapgallery.input.PhotoFile;
import dev.recapgallery.input.PhotoFileReader;
import dev.recapgallery.input.Project;
import dev.recapgallery.model.Inspection;
import dev.recapgallery.model.Limits;
import dev.recapgallery.model.Look;
import dev.recapgallery.model.Orientation;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One photo's way: file → header and metadata, and later, where renditions are missing, file → pixels → renditions. */
public final class PhotoSteps {

    /** What decoding takes for each pixel of a photo whose format is not known yet. */
    private static final int UNKNOWN_PIXEL_BYTES = 8;

    private final PhotoFileReader files;
    private final Engine engine;
    private final Clock clock;
    private final boolean isUsual;
    private final HeaderReader headers;
    private final MetadataReader metadata;
    private final PictureReader pictures;
    private final Renderer renderer;

    /**
     * Steps that decode and encode by an engine.
     *
     * @param codec the native library, where it is to be used
     * @param heapBytes size of the Java heap
     * @param clock the one that files get their times from
     */
    public PhotoSteps(Engine engine, Optional<NativeCodec> codec, Limits limits, long heapBytes, Clock clock) {
        ImageLimits imageLimits = ImageLimits.of(limits, heapBytes);
        this.engine = engine;
        this.clock = clock;
        isUsual = limits.equals(Limits.USUAL);
        files = new PhotoFileReader(FileLimits.of(limits));
        headers = new HeaderReader(imageLimits);
        metadata = new MetadataReader(MetadataLimits.of(limits));
        pictures = PictureReader.of(codec, imageLimits);
        renderer = new Renderer(Encoders.of(engine));
    }

    /** What decodes and encodes. */
    public Engine engine() {
        return engine;
    }

    /** What to tell of wanted formats that the engine can't write. */
    List<Problem> formatsLeftOut(Settings settings, String captionFile) {
        return Encoders.leftOut(engine, settings.renditions(), Place.of(captionFile));
    }

    /** Looks for the photos of a project. What is read within unusual limits is neither recalled nor remembered. */
    Scan scan(Project project) {
        Scan scan = Scan.of(project, clock);
        return isUsual ? scan : scan.withoutStamps();
    }

    /** All that is known of a photo without its pixels: as remembered where its stamp says that it is the same, else read. */
    Outcome<Opened> open(FoundPhoto found, RememberedPhotos remembered, Optional<FileStamp> stamp) {
        Optional<Source> recalled = remembered.recall(found, stamp);
        if (recalled.isPresent()) {
            return Outcome.of(new Opened(recalled.get(), null));
        }
        Outcome<Opened> opened = guarded(found, () -> openAll(found));
        // What there is to complain of is to be said every time.
        return opened.problems().isEmpty() ? opened.then(one -> Outcome.of(one.withStamp(stamp.orElse(null)))) : opened;
    }

    /** All that is known of a photo without its pixels, whatever is remembered of it. */
    public Outcome<Source> read(FoundPhoto found) {
        return guarded(found, () -> openAll(found)).then(opened -> Outcome.of(opened.source()));
    }

    /** What {@link #read} takes at its peak: the file and, at worst, as much again for its metadata. */
    public long readingBytes(FoundPhoto found) {
        try {
            return 2 * Files.size(found.path());
        } catch (IOException e) {
            // Reading it will tell why.
            return 0;
        }
    }

    /** The header check comes before the metadata: it keeps bombs from what follows. */
    private Outcome<Opened> openAll(FoundPhoto found) {
        return files.read(found)
                .then(file -> headers.read(found.shown(), file.bytes()).then(header -> metadata.read(
                                found.shown(), file.bytes(), file.sidecar().orElse(null))
                        .then(read -> Outcome.of(
                                new Opened(new Source(found, header, photo(file, header, read), null, false), file)))));
    }

    /** The photo's pixels in all planned sizes and formats. */
    public Outcome<RenderedPictures> render(Source source, RenditionPlan plan) {
        return guarded(source.found(), () -> files.read(source.found())
                .then(file -> unchanged(file, source))
                .then(file -> renderAll(file, source, plan)));
    }

    /** As {@link #render(Source, RenditionPlan)}, from the bytes that it was read from. */
    Outcome<RenderedPictures> render(PhotoFile file, Source source, RenditionPlan plan) {
        return guarded(source.found(), () -> renderAll(file, source, plan));
    }

    private Outcome<RenderedPictures> renderAll(PhotoFile file, Source source, RenditionPlan plan) {
        Orientation orientation = source.photo().metadata().orientation();
        return header(file, source)
                .then(header -> pictures.read(file.bytes(), header, orientation, plan.largestWidthPx()))
                .then(picture -> renderer.render(picture, plan));
    }

    /** What a photo looks like and tells of its owner. Damage has been reported already. */
    Inspection inspect(Source source) {
        Outcome<Inspection> outcome = guarded(source.found(), () -> files.read(source.found())
                .then(file -> Outcome.of(new Inspection(
                        file.file(), account(source.found(), file).details(), look(source, file)))));
        return outcome.value().orElseGet(() -> new Inspection(source.photo().file(), Set.of(), null));
    }

    private MetadataAccount account(FoundPhoto found, PhotoFile file) {
        return metadata.account(found.shown(), file.bytes(), file.sidecar().orElse(null));
    }

    private @Nullable Look look(Source source, PhotoFile file) {
        Orientation orientation = source.photo().metadata().orientation();
        return header(file, source)
                .then(header -> pictures.read(file.bytes(), header, orientation, LookMaker.WIDTH_PX))
                .value()
                .map(LookMaker::of)
                .orElse(null);
    }

    /** What {@link #inspect} takes at its peak, in the heap and outside. */
    long inspectingBytes(Source source) {
        return readingBytes(source.found()) + decodingBytes(source, LookMaker.WIDTH_PX);
    }

    /** Everything that can be told of a photo's metadata; nothing where it can't be read any more. */
    Outcome<MetadataAccount> account(FoundPhoto found) {
        return guarded(found, () -> files.read(found).then(file -> Outcome.of(account(found, file))));
    }

    /** What {@link #render} takes at its peak, in the heap and outside. */
    long memoryBytes(Source source, RenditionPlan plan) {
        return decodingBytes(source, plan.largestWidthPx()) + plan.memoryBytes();
    }

    private long decodingBytes(Source source, int widthPx) {
        ImageHeader header = source.header();
        return header == null
                ? (long) source.photo().widthPx() * source.photo().heightPx() * UNKNOWN_PIXEL_BYTES
                : pictures.cost(header, source.photo().metadata().orientation(), widthPx)
                        .totalBytes();
    }

    /** A remembered photo's header is read when its pixels are needed after all. */
    private Outcome<ImageHeader> header(PhotoFile file, Source source) {
        ImageHeader header = source.header();
        return header == null ? headers.read(source.found().shown(), file.bytes()) : Outcome.of(header);
    }

    /** Bytes from strangers make libraries throw anything; whatever it is, the other photos go on. */
    private static <T> Outcome<T> guarded(FoundPhoto found, Supplier<Outcome<T>> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            return failed(found, "photo-too-large", "needs more memory than there is; give Java more with -Xmx");
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return failed(found, "damaged-photo", "can't be read; copy it again from the camera or the original");
        }
    }

    private static <T> Outcome<T> failed(FoundPhoto found, String rule, String why) {
        return Outcome.failed(Problem.error(Place.of(found.shown()), rule, "photo '" + found.file() + "' " + why));
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

    /** Asked after the file was read once more, this spares hashing it once more. */
    private static boolean isUntouched(Source source) {
        FileStamp stamp = source.stamp();
        return stamp != null && FileStamper.isUnchanged(source.found(), stamp);
    }

    /** A rendition's name carries a hash of the bytes it was planned from, so other bytes can't be used under it. */
    private static Outcome<PhotoFile> unchanged(PhotoFile file, Source source) {
        if (isUntouched(source) || file.sha256().equals(source.photo().sha256())) {
            return Outcome.of(file);
        }
        return Outcome.failed(Problem.error(
                Place.of(file.shown()),
                "photo-changed",
                "photo '" + file.file() + "' changed while it was being read; run build again"));
    }
}
