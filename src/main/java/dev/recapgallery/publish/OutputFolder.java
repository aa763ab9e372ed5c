package dev.recapgallery.publish;

import dev.recapgallery.model.Sha256;
import dev.recapgallery.publish.OutputState.Made;
import dev.recapgallery.publish.OutputState.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder a gallery is written to. Only files it wrote are ever replaced or removed: before anything is written the
 * names are claimed in {@code .recap/state.json}, so that ownership survives a kill at any point.
 *
 * <p>Use: {@link #open}, {@link #stage} what is made early, {@link #claim} all names, {@link #put} each file, {@link #finish},
 * {@link #close}. Only {@link #stage}, {@link #put}, {@link #holds} and {@link #keep} may be called from several threads.
 */
public final class OutputFolder implements AutoCloseable {

    private final OutputPaths paths;
    private final AtomicFiles files;
    private final FolderLock lock;
    private final OutputMemory memory;
    private final Set<String> owned;
    private final Map<String, Stamp> written = new ConcurrentHashMap<>();

    private OutputFolder(OutputPaths paths, AtomicFiles files, FolderLock lock) throws IOException {
        this.paths = paths;
        this.files = files;
        this.lock = lock;
        this.memory = OutputMemory.read(paths.root());
        this.owned = new TreeSet<>(memory.owned());
    }

    /**
     * Opens the folder for writing, making it if need be. While another process has it open, waits.
     *
     * @param onBusy called once before waiting
     */
    public static OutputFolder open(Path folder, Runnable onBusy) throws IOException {
        OutputPaths paths = new OutputPaths(folder);
        Files.createDirectories(paths.memory());
        FolderLock lock = FolderLock.take(paths.lock(), onBusy);
        try {
            AtomicFiles files = new AtomicFiles(paths.unfinished());
            files.prepare();
            return new OutputFolder(paths, files, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** True when the real paths of a photo folder and an output folder can't be used together. */
    public static boolean collides(Path photoFolder, Path outputFolder) {
        return OutputPaths.collide(photoFolder, outputFolder);
    }

    /** What the builds before left behind. */
    public OutputMemory memory() {
        return memory;
    }

    /** True when a file is there just as we wrote it. */
    public boolean holds(String path) throws IOException {
        return memory.stampNow(path).isPresent();
    }

    /** Keeps a file that is there just as we wrote it; its size, or empty when it is missing, damaged or not ours. */
    public Optional<Long> keep(String path) throws IOException {
        Optional<Stamp> stamp = memory.stampNow(path);
        stamp.ifPresent(same -> written.put(path, same));
        return stamp.map(Stamp::bytes);
    }

    /** Keeps all texts, if they are there just as a build wrote them that made them of the same; tells whether it did. */
    public boolean keepTexts(String madeOf) throws IOException {
        Set<String> texts = memory.texts(madeOf);
        for (String text : texts) {
            if (keep(text).isEmpty()) {
                return false;
            }
        }
        return !texts.isEmpty();
    }

    /**
     * Announces the files that are about to be written.
     *
     * @return those that can't be: a file that isn't ours is in the place. They are not claimed.
     */
    public Set<String> claim(Collection<String> names) throws IOException {
        Set<String> foreign = new TreeSet<>();
        for (String name : names) {
            if (!isOurs(name) && Files.exists(paths.file(name), LinkOption.NOFOLLOW_LINKS)) {
                foreign.add(name);
            } else {
                owned.add(name);
            }
        }
        if (!memory.hasClaimed(owned)) {
            StateFile.write(paths.state(), memory.state(owned), files);
        }
        return foreign;
    }

    /** A rendition's name carries a hash of what is in it, so it is ours even when the memory of it is lost. */
    private boolean isOurs(String name) {
        return owned.contains(name) || OutputPaths.isRendition(name);
    }

    /**
     * Writes a file where nobody sees it, for {@link #put} later. What is never put goes when the folder is closed.
     *
     * @param path the place it is most likely for, which errors name
     */
    public StagedFile stage(String path, byte[] bytes) throws IOException {
        Path file = paths.file(path);
        // What is there as it should be needs no second place on the disk.
        Path part = AtomicFiles.holds(file, bytes) ? file : files.part(file, bytes);
        return new StagedFile(part, Sha256.hex(bytes), bytes.length);
    }

    /** Puts a staged file into its claimed place, unless what is there is the same; tells whether it did. */
    public boolean put(String path, StagedFile staged) throws IOException {
        Path file = claimed(path);
        boolean isSame = AtomicFiles.holds(file, staged.part());
        if (!isSame) {
            files.move(staged.part(), file);
        }
        written.put(path, new Stamp(staged.sha256(), staged.bytes(), OutputMemory.modifiedNanos(file)));
        return !isSame;
    }

    /** Writes a claimed file, unless it holds the bytes already; tells whether it wrote. */
    public boolean put(String path, byte[] bytes) throws IOException {
        Path file = claimed(path);
        boolean isSame = AtomicFiles.holds(file, bytes);
        if (!isSame) {
            files.write(file, bytes);
        }
        Optional<Stamp> kept = isSame ? memory.stampNow(path) : Optional.empty();
        written.put(
                path,
                kept.isPresent()
                        ? kept.get()
                        : new Stamp(Sha256.hex(bytes), bytes.length, OutputMemory.modifiedNanos(file)));
        return !isSame;
    }

    private Path claimed(String path) {
        if (!owned.contains(path)) {
            throw new IllegalStateException("not claimed: " + path);
        }
        return paths.file(path);
    }

    /**
     * Removes every file of ours that this build did not write or find in place, and remembers the rest.
     *
     * @param plans the plan each photo was rendered by, by photo id
     * @param placeholders the colour of each photo, by photo id
     * @param textsMadeOf stands for all that the texts were made of; empty where not all could be written
     * @return how many files were removed
     */
    public int finish(Map<String, String> plans, Map<String, String> placeholders, String textsMadeOf)
            throws IOException {
        int removed =
                remove(owned.stream().filter(path -> !written.containsKey(path)).toList());
        Map<String, Made> photos = new TreeMap<>();
        plans.forEach((id, plan) -> photos.put(id, new Made(plan, placeholders.getOrDefault(id, ""))));
        StateFile.write(paths.state(), OutputState.of(written, photos, textsMadeOf), files);
        return removed;
    }

    /** Remembers what was read of photos. */
    public void rememberPhotos(byte[] photos) throws IOException {
        remember(paths.photos(), photos);
    }

    /**
     * Ends a build that has nothing left to do: until one of its files changes, {@link SealedBuild} gives the account back.
     * To be called last.
     */
    public void seal(byte[] account) throws IOException {
        Map<String, Stamp> left = new TreeMap<>(account.length == 0 ? Map.of() : written);
        for (Path file : List.of(paths.state(), paths.photos())) {
            String path = paths.root().relativize(file).toString();
            left.put(path, new Stamp("", Files.size(file), OutputMemory.modifiedNanos(file)));
        }
        remember(paths.build(), SealedBuild.bytes(account, left));
    }

    private void remember(Path file, byte[] bytes) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            AtomicFiles.deleteTree(file);
        }
        if (!AtomicFiles.holds(file, bytes)) {
            files.write(file, bytes);
        }
    }

    /**
     * Removes every file of ours, the folders that are empty then, and what is remembered.
     *
     * @return how many files were removed
     */
    public int clean() throws IOException {
        int removed = remove(owned);
        files.finish();
        Files.deleteIfExists(paths.state());
        Files.deleteIfExists(paths.photos());
        Files.deleteIfExists(paths.build());
        lock.close();
        Files.deleteIfExists(paths.lock());
        pruneEmpty(paths.memory());
        return removed;
    }

    private int remove(Collection<String> names) throws IOException {
        int removed = 0;
        Set<Path> folders = new TreeSet<>();
        for (String name : names) {
            Path file = paths.file(name);
            if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && Files.deleteIfExists(file)) {
                removed++;
            }
            folders.add(file.getParent());
        }
        for (Path folder : folders) {
            pruneEmpty(folder);
        }
        return removed;
    }

    /** Removes a folder and those around it, up to the output folder itself, as far as they are empty. */
    private void pruneEmpty(Path folder) throws IOException {
        try {
            for (@Nullable Path each = folder; each != null && each.startsWith(paths.root()); each = each.getParent()) {
                Files.deleteIfExists(each);
            }
        } catch (DirectoryNotEmptyException e) {
            // Somebody's files are in there: the folder stays.
        }
    }

    /** Lets the next process in. */
    @Override
    public void close() {
        try {
            if (lock.isHeld()) {
                files.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
