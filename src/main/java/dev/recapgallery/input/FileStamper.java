package dev.recapgallery.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Takes the stamps of photos. An instance serves one scan and several threads: what it has seen of a folder it doesn't look
 * up again.
 */
public final class FileStamper {

    private static final String ATTRIBUTES = "unix:size,lastModifiedTime,ctime,ino";

    private final Clock clock;
    private final Map<Path, SortedMap<String, Path>> sidecarsByFolder = new ConcurrentHashMap<>();

    /** @param clock the one that files get their times from */
    public FileStamper(Clock clock) {
        this.clock = clock;
    }

    /**
     * The stamp of a photo; empty where it is nothing to go by: the file system doesn't tell enough, as on Windows, or the
     * file was changed so recently that another change might bear the same time.
     */
    public Optional<FileStamp> stamp(FoundPhoto photo) {
        try {
            Path path = photo.path();
            Map<String, Object> photoFile = attributes(path);
            StringBuilder sidecars = new StringBuilder();
            long newest = newest(photoFile);
            for (Path sidecar : sidecars(path)) {
                Map<String, Object> file = attributes(sidecar);
                newest = Math.max(newest, newest(file));
                sidecars.append(sidecar.getFileName()).append(new TreeMap<>(file));
            }
            FileStamp stamp = new FileStamp(
                    number(photoFile, "size"),
                    nanos(photoFile, "lastModifiedTime"),
                    nanos(photoFile, "ctime"),
                    number(photoFile, "ino"),
                    sidecars.toString(),
                    newest);
            return Optional.of(stamp).filter(taken -> taken.isSettled(nowNanos()));
        } catch (IOException
                | DirectoryIteratorException
                | UnsupportedOperationException
                | IllegalArgumentException
                | SecurityException e) {
            // Whatever it is: the photo is read as if it were new, which tells more.
            return Optional.empty();
        }
    }

    /** Whether a photo, its sidecar aside, is the one that a stamp was taken of; false where nothing can be told. */
    public static boolean isUnchanged(FoundPhoto photo, FileStamp stamp) {
        try {
            Map<String, Object> file = attributes(photo.path());
            return number(file, "size") == stamp.bytes()
                    && nanos(file, "lastModifiedTime") == stamp.modifiedNanos()
                    && nanos(file, "ctime") == stamp.changedNanos()
                    && number(file, "ino") == stamp.fileId();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException | SecurityException e) {
            // Whatever it is: the photo's bytes tell.
            return false;
        }
    }

    private long nowNanos() {
        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    private static Map<String, Object> attributes(Path file) throws IOException {
        return Files.readAttributes(file, ATTRIBUTES);
    }

    private static long newest(Map<String, Object> file) {
        return Math.max(nanos(file, "lastModifiedTime"), nanos(file, "ctime"));
    }

    private static long nanos(Map<String, Object> file, String time) {
        FileTime there = (FileTime) Objects.requireNonNull(file.get(time), time);
        return there.to(TimeUnit.NANOSECONDS);
    }

    private static long number(Map<String, Object> file, String name) {
        return (Long) Objects.requireNonNull(file.get(name), name);
    }

    /** Files beside a photo that may be its sidecar, in any letter case, since some file systems know none; sorted. */
    private List<Path> sidecars(Path photo) throws IOException {
        SortedMap<String, Path> there = inFolder(photo);
        if (there.isEmpty()) {
            return List.of();
        }
        String name = String.valueOf(photo.getFileName());
        Set<String> names = Set.of(lower(name + ".xmp"), lower(stem(name) + ".xmp"));
        return there.entrySet().stream()
                .filter(entry -> names.contains(lower(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private SortedMap<String, Path> inFolder(Path photo) throws IOException {
        Path folder = photo.toAbsolutePath().getParent();
        SortedMap<String, Path> known = sidecarsByFolder.get(folder);
        if (known != null) {
            return known;
        }
        SortedMap<String, Path> found = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path each : stream) {
                String name = String.valueOf(each.getFileName());
                if (lower(name).endsWith(".xmp")) {
                    found.put(name, each);
                }
            }
        }
        sidecarsByFolder.put(folder, found);
        return found;
    }

    private static String stem(String name) {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
