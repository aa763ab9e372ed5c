package dev.recapgallery.desk;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tells when a photo or the caption file changed. The system's notices wake it at once; where there are none (network
 * drives, exhausted watches), it looks every two seconds by itself. Either way sizes and times decide.
 */
final class FolderWatch implements AutoCloseable {

    /** What is watched: everything in the photo folder but the output, and the caption file. */
    record Watched(Path photos, Path output, Path captionFile) {}

    /** Called when something changed. */
    interface Listener {
        void changed(boolean photosToo);
    }

    private static final int POLL_MILLIS = 2000;
    private static final int SETTLE_MILLIS = 120;

    private final Supplier<Watched> watched;
    private final Listener listener;
    private final Thread thread;
    private final Set<Path> registered = new HashSet<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile boolean isClosed;

    FolderWatch(Supplier<Watched> watched, Listener listener) {
        this.watched = watched;
        this.listener = listener;
        this.thread = new Thread(this::run, "desk-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try (WatchService notices = watchService()) {
            Map<Path, String> photos = photos(notices);
            String captions = stamp(watched.get().captionFile());
            begun.countDown();
            while (!isClosed) {
                awaitNotice(notices);
                Map<Path, String> photosNow = photos(notices);
                String captionsNow = stamp(watched.get().captionFile());
                boolean photosToo = !photosNow.equals(photos);
                if (photosToo || !captionsNow.equals(captions)) {
                    photos = photosNow;
                    captions = captionsNow;
                    listener.changed(photosToo);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | ClosedWatchServiceException e) {
            // Nothing can be watched here: the page is reloaded by hand.
            isClosed = true;
        } finally {
            begun.countDown();
        }
    }

    /** Returns once every change is noticed; at once where nothing can be watched. */
    void awaitBegin() {
        try {
            begun.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private WatchService watchService() throws IOException {
        return watched.get().photos().getFileSystem().newWatchService();
    }

    /** Returns when something may have changed and no more notices come, or after a while anyway. */
    private static void awaitNotice(WatchService notices) throws InterruptedException {
        WatchKey key = notices.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = notices.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private Map<Path, String> photos(WatchService notices) throws IOException {
        Map<Path, String> stamps = new TreeMap<>();
        Watched now = watched.get();
        Path around = now.captionFile().getParent();
        if (around != null) {
            register(notices, around);
        }
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isOurs = folder.equals(now.output()) || isHidden(folder, now.photos());
                if (!isOurs) {
                    register(notices, folder);
                }
                return isOurs ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file, now.photos()) && !file.equals(now.captionFile())) {
                    stamps.put(file, attributes.size() + "@" + attributes.lastModifiedTime());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(now.photos(), visitor);
        return stamps;
    }

    private static boolean isHidden(Path path, Path root) {
        return !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
    }

    private void register(WatchService notices, Path folder) {
        if (registered.add(folder)) {
            try {
                folder.register(
                        notices,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException e) {
                // No notices from here; the look every two seconds finds what changes.
                registered.add(folder);
            }
        }
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + "@" + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return "-";
        }
    }

    @Override
    public void close() {
        isClosed = true;
        thread.interrupt();
    }
}
