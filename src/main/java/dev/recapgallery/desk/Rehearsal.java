package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Does what a save does, without writing, while the photos are being read: Java is slow the first times, and who comes to a
 * page with many photos types at once.
 */
final class Rehearsal {

    private static final int ROUNDS = 60;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private Rehearsal() {}

    /** Begins, and ends by itself. */
    static void start(Path captionFile) {
        Thread thread = new Thread(() -> run(captionFile), "desk-rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    private static void run(Path captionFile) {
        try {
            CaptionFileValues file = CaptionFileValues.read("rehearsal", Files.readString(captionFile))
                    .result();
            if (file != null) {
                rounds(file, List.copyOf(file.photos().keySet()));
            }
        } catch (IOException e) {
            // What keeps the file from being read is told by whoever reads it in earnest.
            return;
        }
    }

    private static void rounds(CaptionFileValues file, List<String> photos) {
        long end = System.nanoTime() + LONGEST_NANOS;
        for (int i = 0; !photos.isEmpty() && i < ROUNDS && System.nanoTime() < end; i++) {
            once(file, photos.get(i % photos.size()));
        }
    }

    private static void once(CaptionFileValues file, String photo) {
        CaptionPath entry = CaptionChange.entry(file, photo);
        CaptionValue was = file.value(entry.key("alt")).orElse(null);
        new PhotoChange(photo, "alt", CaptionValue.text("a: b"), was, null).in(file);
        DeskView.typed(file, entry);
    }
}
