package dev.recapgallery.desk;

import dev.recapgallery.PhotoSteps;
import dev.recapgallery.Progress;
import dev.recapgallery.desk.CaptionSaves.Written;
import dev.recapgallery.desk.FolderWatch.Watched;
import dev.recapgallery.desk.GalleryBuilds.Bench;
import dev.recapgallery.desk.GalleryBuilds.Built;
import dev.recapgallery.desk.StateReader.Depth;
import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Sha256;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The editor's desk of one gallery: it serves the gallery, builds it anew when a photo or the caption file changes, and,
 * if wanted, takes captions from the page and puts them into the caption file.
 */
public final class Desk implements AutoCloseable {

    /**
     * What is wanted.
     *
     * @param locations with the caption file, be it there already or not
     * @param edits true for the captioning page
     * @param port 0 for the usual one, or any where that is taken
     */
    public record Wish(ProjectLocations locations, boolean edits, int port) {}

    private static final int QUIET_MILLIS = 250;

    /** Longer than the rests of somebody who writes, each of which saves. */
    private static final int QUIET_WHILE_EDITING_MILLIS = 2500;

    private static final int WARMING_ROUNDS = 60;
    private static final long MAX_WARMING_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int QUIET_BEFORE_RULES_MILLIS = 700;

    /** Pages show themselves what they save: who saves one value after the other needs both processors for that. */
    private static final int QUIET_BEFORE_JOINING_MILLIS = 300;

    private static final int MAX_WAIT_SECONDS = 60;
    private static final int GALLERY_DIGITS = 16;

    private final Wish wish;

    /** Where to watch until it is read; null where the caption file can't be read. */
    private final @Nullable Project opened;

    /** Stands for this gallery, so that pages of another one that was served at the same address write nothing here. */
    private final String gallery;

    private final StateReader reader;
    private final CaptionSaves saves;
    private final Pictures pictures;
    private final EventStreams events = new EventStreams();
    private final Courtesy courtesy = new Courtesy();
    private final GalleryBuilds builds;
    private final QuietWork joins;
    private final QuietWork rules;
    private final DeskServer server;
    private final CountDownLatch isRead = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable FolderWatch watch;
    private final DeskNews news = new DeskNews(events);

    private Desk(Wish wish, PhotoSteps steps, Workers workers, Progress progress) throws IOException, UsageException {
        this.wish = wish;
        opened = ProjectReader.read(wish.locations().forNewCaptions()).result();
        gallery = Sha256.hex(captionFile(wish, opened).toString()).substring(0, GALLERY_DIGITS);
        Progress told = new ToldProgress(progress, events);
        reader = new StateReader(wish.locations(), new PhotoShelf(steps, workers, told));
        saves = new CaptionSaves(wish.locations());
        pictures = new Pictures(steps);
        server = DeskServer.start(wish.port(), new DeskRoutes(this));
        int quietMillis = wish.edits() ? QUIET_WHILE_EDITING_MILLIS : QUIET_MILLIS;
        joins = new QuietWork("desk-joins", QUIET_BEFORE_JOINING_MILLIS, () -> refresh(Depth.CAPTIONS));
        rules = new QuietWork("desk-rules", QUIET_BEFORE_RULES_MILLIS, () -> refresh(Depth.RULES));
        // Only builds give way: what reads photos holds what saves wait for.
        Progress polite = new PoliteProgress(told, courtesy);
        builds = new GalleryBuilds(wish.locations(), new Bench(steps, workers), polite, quietMillis, this::built);
    }

    /**
     * Opens a desk; it serves at once, and shows photos once {@link #read} has read them.
     *
     * @throws UsageException when there is no photo folder, or the port is taken
     */
    public static Desk open(Wish wish, PhotoSteps steps, Workers workers, Progress progress)
            throws IOException, UsageException {
        return new Desk(wish, steps, workers, progress);
    }

    /** Reads captions and photos, begins to watch them, and builds the gallery behind. */
    public void read() {
        // Watched first: what changes while it is read is read again.
        FolderWatch watching = new FolderWatch(this::watched, this::changed);
        watch = watching;
        watching.awaitBegin();
        Path captions = opened == null ? null : opened.captionFile();
        if (wish.edits() && captions != null) {
            Rehearsal.start(captions);
        }
        refresh(Depth.PHOTOS);
        isRead.countDown();
        warmUp();
        builds.want();
    }

    /** Does for a moment what comes of a save, until somebody saves: from then on that warms by itself. */
    private void warmUp() {
        DeskState state = news.state();
        if (wish.edits() && state.values() != null) {
            long end = System.nanoTime() + MAX_WARMING_NANOS;
            for (int i = 0; i < WARMING_ROUNDS && System.nanoTime() < end && savesCount() == 0; i++) {
                ShownDesk.of(reader.read(state, Depth.CAPTIONS, saves.written()), null);
            }
        }
    }

    /** The address to open in a browser. */
    public URI address() {
        return server.address();
    }

    /** Returns when the desk was closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    boolean edits() {
        return wish.edits();
    }

    String gallery() {
        return gallery;
    }

    DeskNews news() {
        return news;
    }

    EventStreams events() {
        return events;
    }

    Pictures pictures() {
        return pictures;
    }

    /** Returns when the photos were read for the first time; false when that takes too long. */
    boolean awaitRead() {
        try {
            return isRead.await(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes a change; the page's answer waits for this alone, and what follows from it comes after. */
    Saved make(CaptionChange change) throws IOException {
        Saved saved = courtesy.first(() -> saves.make(change, news.state()));
        if (saved.isWritten()) {
            joins.want();
            rules.want();
            builds.want();
        }
        return saved;
    }

    /** What pages are told once so many changes are in it; somebody waits for them. */
    ShownDesk shown(long wanted) {
        if (news.shown(0).saves() < wanted) {
            joins.hurry();
        }
        return news.shown(wanted);
    }

    /** How many changes were made. */
    long savesCount() {
        return saves.written().count();
    }

    private void refresh(Depth depth) {
        synchronized (reader) {
            try {
                // Asked first: what is read after that holds them all.
                Written written = saves.written();
                news.tell(reader.read(news.state(), depth, written));
            } catch (RuntimeException e) {
                // A bug of ours: told on the page, where the thread that reads would else end in silence.
                news.tell(news.state().broken(List.of(Problem.error(Place.of("."), "bug", bug(e)))));
            }
        }
    }

    private static String bug(RuntimeException e) {
        return "this is a bug; please report it: " + e;
    }

    private void changed(boolean photosToo) {
        if (!photosToo && isOwnSave()) {
            return;
        }
        refresh(photosToo ? Depth.PHOTOS : Depth.RULES);
        builds.want();
    }

    /** True where the caption file says what it said when it was last read or saved here. */
    private boolean isOwnSave() {
        DeskState now = news.state();
        Path file = now.project() == null ? null : now.project().captionFile();
        try {
            return file != null
                    && now.values() != null
                    && !now.isBroken()
                    && isKnown(Files.readString(file), now, now.values());
        } catch (IOException e) {
            return false;
        }
    }

    /** What was saved here counts only until it is read: an editor may go back to it from something else. */
    private boolean isKnown(String text, DeskState now, CaptionFileValues read) {
        Written written = saves.written();
        CaptionFileValues last = written.file();
        return text.equals(read.text()) || (last != null && written.count() > now.saves() && text.equals(last.text()));
    }

    /** Problems of rendering lie at photos; those of the caption file are known already, and newer. */
    private void built(Built built) {
        Project project = news.state().project();
        String captions = project == null ? "" : project.captions().file();
        List<Problem> problems = built.problems().stream()
                .filter(problem -> !problem.place().file().equals(captions))
                .toList();
        synchronized (reader) {
            if (!problems.equals(news.state().problems().built())) {
                news.tell(news.state().built(problems));
            }
        }
        events.send("built", "{\"done\":" + (built.report() != null) + "}");
    }

    private Watched watched() {
        Project read = news.state().project();
        Project project = read == null ? opened : read;
        ProjectLocations locations = wish.locations();
        Path captions = captionFile(wish, project);
        return project == null
                ? new Watched(locations.workingFolder(), locations.workingFolder(), captions)
                : new Watched(project.photos(), project.output(), captions);
    }

    /** Where the caption file is, or is to be. */
    private static Path captionFile(Wish wish, @Nullable Project project) {
        return project == null || project.captionFile() == null
                ? NewCaptions.file(wish.locations())
                : project.captionFile();
    }

    /** Ends everything; what is being written is written whole or not at all. */
    @Override
    public void close() {
        FolderWatch watching = watch;
        if (watching != null) {
            watching.close();
        }
        events.close();
        synchronized (saves) {
            server.close();
        }
        joins.close();
        rules.close();
        builds.close();
        closed.countDown();
    }

    /** Problems that keep the desk from showing anything; for the terminal. */
    public List<Problem> problems() {
        return news.state().problems().found();
    }
}
