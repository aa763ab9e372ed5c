package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One walk through a photo folder, without recursion: a deep tree costs no stack. */
final class FolderWalk {

    private final Path root;
    private final UnaryOperator<String> shown;
    private final @Nullable Path output;
    private final Deque<Path> pending = new ArrayDeque<>();
    private final Map<String, Path> photos = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean rootRead;

    /**
     * @param root a real path: absolute, links resolved
     * @param shown turns a relative name into the one that messages use
     */
    FolderWalk(Path root, UnaryOperator<String> shown, @Nullable Path output) {
        this.root = root;
        this.shown = shown;
        this.output = output;
    }

    void run() {
        pending.add(root);
        while (!pending.isEmpty()) {
            list(pending.remove());
        }
    }

    /** Photo files by their relative names, spelled as on disk, in no order. */
    Map<String, Path> photos() {
        return photos;
    }

    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    boolean isRootRead() {
        return rootRead;
    }

    private void list(Path directory) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path child : stream) {
                children.add(child);
            }
            rootRead = true;
        } catch (IOException | DirectoryIteratorException unreadable) {
            error(directory, "unreadable-folder", "the folder can't be read" + reason(unreadable));
        }
        for (Path child : children) {
            visit(child);
        }
    }

    private void visit(Path path) {
        String name = String.valueOf(path.getFileName());
        if (name.startsWith(".")) {
            return;
        }
        try {
            BasicFileAttributes kind = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (kind.isDirectory()) {
                enter(path, name);
            } else if (kind.isSymbolicLink() && Files.isDirectory(path)) {
                warnOfLinkedFolder(path);
            } else if (PhotoName.isPhoto(name)) {
                take(path, name, kind);
            }
        } catch (IOException | SecurityException unreadable) {
            error(path, "unreadable-file", subject(path) + "can't be read" + reason(unreadable));
        }
    }

    private void enter(Path directory, String name) throws IOException {
        boolean isOutput = output != null && Files.exists(output) && Files.isSameFile(directory, output);
        if (isOutput || Files.isDirectory(directory.resolve(".recap"))) {
            return;
        }
        if (!hasFault(directory, name)) {
            pending.add(directory);
        }
    }

    private void take(Path path, String name, BasicFileAttributes kind) {
        if (hasFault(path, name)) {
            return;
        }
        if (kind.isSymbolicLink() ? isUsableLink(path) : isRegular(path, kind)) {
            photos.put(relative(path), path);
        }
    }

    private boolean hasFault(Path path, String name) {
        Optional<String> fault = PhotoName.fault(name);
        fault.ifPresent(why -> error(path, "unusable-name", why));
        return fault.isPresent();
    }

    private boolean isRegular(Path path, BasicFileAttributes kind) {
        if (!kind.isRegularFile()) {
            error(
                    path,
                    "not-a-file",
                    subject(path) + "is no ordinary file (a pipe, a socket or a device); remove it or rename it");
        }
        return kind.isRegularFile();
    }

    private boolean isUsableLink(Path link) {
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException broken) {
            error(
                    link,
                    "broken-link",
                    subject(link) + "is a link that leads nowhere; remove it, or put the photo in its place");
            return false;
        }
        if (!target.startsWith(root)) {
            error(
                    link,
                    "link-outside",
                    subject(link) + "is a link out of the photo folder; put a copy of the photo in its place");
            return false;
        }
        try {
            return isRegular(link, Files.readAttributes(target, BasicFileAttributes.class));
        } catch (IOException unreadable) {
            error(link, "unreadable-file", subject(link) + "can't be read" + reason(unreadable));
            return false;
        }
    }

    private void warnOfLinkedFolder(Path link) {
        String message = subject(link)
                + "is a link to a folder, which is not followed; copy the folder here if its photos belong to the gallery";
        problems.add(Problem.warning(Place.of(shown.apply(relative(link))), "linked-folder", message));
    }

    private String subject(Path path) {
        return Value.quoted(shown.apply(relative(path))) + " ";
    }

    private void error(Path path, String rule, String message) {
        problems.add(Problem.error(Place.of(shown.apply(relative(path))), rule, message));
    }

    private String relative(Path path) {
        // Every path was found by way of the root, so it begins with it.
        String separator = root.getFileSystem().getSeparator();
        String start = root.toString();
        String below = path.toString().substring(start.length());
        return (below.startsWith(separator) ? below.substring(separator.length()) : below).replace(separator, "/");
    }

    /** The exception's own words name absolute paths, so only its kind is told. */
    static String reason(Exception unreadable) {
        return unreadable instanceof AccessDeniedException
                ? ": no permission; allow reading it, or move it out of the photo folder"
                : "; check the disk and the file's permissions, or move it out of the photo folder";
    }
}
