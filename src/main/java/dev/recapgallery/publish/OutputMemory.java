package dev.recapgallery.publish;

import dev.recapgallery.model.Sha256;
import dev.recapgallery.publish.OutputState.Made;
import dev.recapgallery.publish.OutputState.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** What earlier builds left in an output folder, and what of it is still there. Reads only. */
public final class OutputMemory {

    private final OutputPaths paths;
    private final OutputState state;
    private final Set<String> owned;
    private final boolean isLost;

    private OutputMemory(OutputPaths paths, OutputState state, Set<String> owned, boolean isLost) {
        this.paths = paths;
        this.state = state;
        this.owned = owned;
        this.isLost = isLost;
    }

    /** The memory of a folder, which need not exist. */
    public static OutputMemory read(Path folder) throws IOException {
        OutputPaths paths = new OutputPaths(folder);
        Optional<OutputState> state = StateFile.read(paths.state());
        return new OutputMemory(
                paths,
                state.orElse(OutputState.empty()),
                state.isPresent() ? state.get().owned() : PublishedNames.in(folder),
                state.isEmpty());
    }

    /** The placeholder colour that this plan gave the photo in the last build. */
    public Optional<String> placeholder(String photoId, String plan) {
        return Optional.ofNullable(state.photos().get(photoId))
                .filter(made -> made.plan().equals(plan))
                .map(Made::placeholder);
    }

    /** True when the last build made something of this photo, by whatever plan. */
    public boolean knows(String photoId) {
        return state.photos().containsKey(photoId);
    }

    /** True when the last build published any photo; told by what is there where the memory is lost. */
    public boolean hasPhotos() {
        return !state.photos().isEmpty() || (isLost && owned.stream().anyMatch(OutputPaths::isRendition));
    }

    /** The size in bytes of a file that is there just as we wrote it; empty when it is missing, damaged or not ours. */
    public Optional<Long> holds(String path) throws IOException {
        return stampNow(path).map(Stamp::bytes);
    }

    /** What the last build into a folder remembered of photos; nothing where that can't be read. */
    public static byte[] photos(Path folder) {
        try {
            Path photos = new OutputPaths(folder).photos();
            return Files.isRegularFile(photos) ? Files.readAllBytes(photos) : new byte[0];
        } catch (IOException e) {
            // It only saves work.
            return new byte[0];
        }
    }

    /** The texts that the last build published, if it made them of the same. */
    Set<String> texts(String madeOf) {
        Set<String> texts = new TreeSet<>();
        if (!madeOf.isEmpty() && madeOf.equals(state.texts())) {
            state.files().keySet().stream()
                    .filter(path -> !OutputPaths.isRendition(path))
                    .forEach(texts::add);
        }
        return texts;
    }

    /** The files of ours that are there: those that {@link OutputFolder#clean} would remove, sorted. */
    public List<String> present() {
        return owned.stream()
                .filter(path -> {
                    Path file = paths.file(path);
                    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                            && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
                })
                .sorted()
                .toList();
    }

    /** Every file that is ours. */
    Set<String> owned() {
        return owned;
    }

    /** True when the state on the disk says already that all these files are ours. */
    boolean hasClaimed(Set<String> names) {
        return !isLost && owned.containsAll(names);
    }

    /** The state to write when files are claimed and nothing is done yet. */
    OutputState state(Set<String> claimed) {
        return OutputState.claiming(state, claimed);
    }

    /** A file as it is now, if it is as we wrote it; its content is read only where its times don't tell. */
    Optional<Stamp> stampNow(String path) throws IOException {
        Stamp remembered = state.files().get(path);
        if (remembered == null) {
            return Optional.empty();
        }
        try {
            Path file = paths.file(path);
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!now.isRegularFile() || now.size() != remembered.bytes()) {
                return Optional.empty();
            }
            if (now.lastModifiedTime().to(TimeUnit.NANOSECONDS) == remembered.modifiedNanos()) {
                return Optional.of(remembered);
            }
            Stamp read = new Stamp(Sha256.hex(Files.readAllBytes(file)), now.size(), modifiedNanos(file));
            return read.sha256().equals(remembered.sha256()) ? Optional.of(read) : Optional.empty();
        } catch (NoSuchFileException e) {
            // Somebody removed it: it will be made again.
            return Optional.empty();
        }
    }

    static long modifiedNanos(Path file) throws IOException {
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }
}
