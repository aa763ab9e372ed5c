package dev.recapgallery.desk;

import dev.recapgallery.publish.UserFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Predicate;

/** A file once nobody is in the middle of writing it: many editors empty a file before they write it anew. */
final class SettledFile {

    private static final int LOOKS = 5;
    private static final int BETWEEN_MILLIS = 20;

    /** So long after it was emptied, nobody is still writing a file. */
    private static final Duration WRITING = Duration.ofSeconds(5);

    private static final String EMPTIED =
            "the caption file was emptied just now, as if somebody were writing it; try again in a few seconds";

    private SettledFile() {}

    /** What it says once that is known, or twice the same and not nothing; or after a tenth of a second. */
    static String await(Path path, Predicate<String> isKnown) throws IOException {
        UserFile file = UserFile.read(path);
        for (int left = LOOKS; left > 0 && !isKnown.test(text(file)); left--) {
            pause();
            UserFile again = UserFile.read(path);
            if (Arrays.equals(again.bytes(), file.bytes()) && !text(file).isBlank()) {
                break;
            }
            file = again;
        }
        return text(file);
    }

    /**
     * The file as it is, without waiting.
     *
     * @throws Emptied where somebody emptied it just now: what they are about to write must not be lost
     */
    static UserFile read(Path path) throws IOException {
        UserFile file = UserFile.read(path);
        if (text(file).isBlank() && isFresh(path)) {
            throw new Emptied(path);
        }
        return file;
    }

    /** The file is empty, and was not a moment ago: another try at once would come to the same. */
    static final class Emptied extends FileSystemException {
        private static final long serialVersionUID = 1;

        private Emptied(Path path) {
            super(path.toString(), null, EMPTIED);
        }
    }

    /** While a save waited for its turn, somebody wrote the file, and may still be writing it. */
    static final class Unsettled extends FileSystemException {
        private static final long serialVersionUID = 1;

        Unsettled(Path path) {
            super(path.toString(), null, "the caption file is being written by somebody; try again in a few seconds");
        }
    }

    private static boolean isFresh(Path path) throws IOException {
        Instant changed = Files.getLastModifiedTime(path).toInstant();
        return changed.plus(WRITING).isAfter(Instant.now());
    }

    /** Whatever it holds: half a letter, too. */
    private static String text(UserFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
