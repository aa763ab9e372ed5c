package dev.recapgallery.desk;

import dev.recapgallery.PhotoSteps;
import dev.recapgallery.Progress;
import dev.recapgallery.desk.CaptionSaves.PhotoChange;
import dev.recapgallery.desk.CaptionSaves.PhotoMove;
import dev.recapgallery.desk.CaptionSaves.Saved;
import dev.recapgallery.desk.FolderWatch.Watched;
import dev.recapgallery.desk.GalleryBuilds.Bench;
import dev.recapgallery.desk.GalleryBuilds.Built;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.post.CaptionFileValues;
import dev.recapgallery.post.CaptionValue;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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
    private static final int QUIET_WHILE_EDITING_MILLIS = 1500;
    private static final int WARMING_ROUNDS = 12;
    private static final int QUIET_BEFORE_RULES_MILLIS = 700;
    private static final int MAX_WAIT_SECONDS = 60;
    private static final Pattern PERSON_KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    /** Tells pages that the desk was started again, so that versions count anew. */
    private final String instance = UUID.randomUUID().toString();

    private final Wish wish;
    private final StateReader reader;
    private final CaptionSaves saves;
    private final Pictures pictures;
    private final EventStreams events = new EventStreams();
    private final GalleryBuilds builds;
    private final QuietWork rules;
    private final DeskServer server;
    private final CountDownLatch isRead = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable FolderWatch watch;
    private volatile DeskState state = DeskState.empty();
    private volatile List<Problem> builtProblems = List.of();

    private Desk(Wish wish, PhotoSteps steps, Workers workers, Progress progress) throws IOException, UsageException {
        this.wish = wish;
        Progress told = new ToldProgress(progress, events);
        reader = new StateReader(wish.locations(), new PhotoShelf(steps, workers, told));
        saves = new CaptionSaves(wish.locations());
        pictures = new Pictures(steps);
        server = DeskServer.start(wish.port(), new DeskRoutes(this));
        int quietMillis = wish.edits() ? QUIET_WHILE_EDITING_MILLIS : QUIET_MILLIS;
        rules = new QuietWork("desk-rules", QUIET_BEFORE_RULES_MILLIS, () -> refresh(false));
        builds = new GalleryBuilds(wish.locations(), new Bench(steps, workers), told, quietMillis, this::built);
    }

    /**
     * Opens a desk; it serves at once, and shows photos once {@link #read} has read them.
     *
     * @throws UsageException when there is no photo folder, or the port is taken
     */
    public static Desk open(Wish wish, PhotoSteps steps, Workers workers, Progress progress)
            throws IOException, UsageException {
        ProjectReader.read(wish.locations().forNewCaptions());
        return new Desk(wish, steps, workers, progress);
    }

    /** Reads captions and photos, begins to watch them, and builds the gallery behind. */
    public void read() {
        refresh(true);
        isRead.countDown();
        warmUp();
        builds.want();
        watch = new FolderWatch(this::watched, this::changed);
    }

    /** Does some times what a save does, without writing: Java is slow the first times. */
    private void warmUp() {
        CaptionFileValues values = state.values();
        if (wish.edits() && values != null) {
            values.photos().values().stream()
                    .limit(WARMING_ROUNDS)
                    .forEach(photo -> values.set(photo.key("alt"), CaptionValue.text("a: b")));
            for (int i = 0; i < WARMING_ROUNDS / 4; i++) {
                reader.afterSave(state, values);
                view("");
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

    DeskState state() {
        return state;
    }

    EventStreams events() {
        return events;
    }

    Pictures pictures() {
        return pictures;
    }

    /** Everything the page shows. */
    Map<String, @Nullable Object> view() {
        return new DeskView(state, builtProblems).whole(instance, wish.edits());
    }

    @Nullable
    Map<String, @Nullable Object> view(String file) {
        return new DeskView(state, builtProblems).photo(file);
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

    Saved save(PhotoChange change) throws IOException {
        return after(saves.set(state, change));
    }

    Saved move(PhotoMove move) throws IOException {
        return after(saves.move(state, move));
    }

    Saved addPerson(String key, CaptionValue person) throws IOException {
        boolean isNamed = !Objects.equals(person, CaptionValue.text(""));
        if (!PERSON_KEY.matcher(key).matches() || key.equals("none") || !isNamed) {
            return Saved.refused("a person needs a name and a short key of letters and digits, such as kati");
        }
        return after(saves.addPerson(state, key, person));
    }

    private Saved after(Saved saved) {
        CaptionFileValues written = saved.file();
        if (written != null) {
            keep(written);
            builds.want();
        }
        return saved;
    }

    /** The page's answer waits for this alone; what the rules say comes when no more saves follow. */
    private synchronized void keep(CaptionFileValues written) {
        state = reader.afterSave(state, written);
        events.send("state", "{\"version\":" + state.version() + "}");
        rules.want();
    }

    private synchronized void refresh(boolean rescans) {
        state = reader.read(state, rescans);
        events.send("state", "{\"version\":" + state.version() + "}");
    }

    private void changed(boolean photosToo) {
        if (!photosToo && isOwnSave()) {
            return;
        }
        refresh(photosToo);
        builds.want();
    }

    /** True where the caption file says what it said when it was last read or saved here. */
    private boolean isOwnSave() {
        DeskState now = state;
        Path file = now.project() == null ? null : now.project().captionFile();
        try {
            return file != null
                    && now.values() != null
                    && Files.readString(file).equals(now.values().text());
        } catch (IOException e) {
            return false;
        }
    }

    /** Problems of rendering lie at photos; those of the caption file are known already, and newer. */
    private void built(Built built) {
        Project project = state.project();
        String captions = project == null ? "" : project.captions().file();
        builtProblems = built.problems().stream()
                .filter(problem -> !problem.place().file().equals(captions))
                .toList();
        events.send("built", "{\"done\":" + (built.report() != null) + "}");
    }

    private Watched watched() {
        Project project = state.project();
        ProjectLocations locations = wish.locations();
        if (project == null) {
            return new Watched(locations.workingFolder(), locations.workingFolder(), NewCaptions.file(locations));
        }
        return new Watched(
                project.photos(),
                project.output(),
                project.captionFile() == null ? NewCaptions.file(locations) : project.captionFile());
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
        rules.close();
        builds.close();
        closed.countDown();
    }

    /** Problems that keep the desk from showing anything; for the terminal. */
    public List<Problem> problems() {
        return state.problems();
    }
}
