package dev.recapgallery;

import dev.recapgallery.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder, as tests compare it. */
public final class FileTree {

    private FileTree() {}

    /** Hashes of all files by their paths, without what the output folder remembers between builds. */
    public static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = name(folder, file);
            if (!name.startsWith(".recap/")) {
                hashes.put(name, Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    /** Times of last modification of all files by their paths, the remembered state among them. */
    public static Map<String, FileTime> times(Path folder) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : files(folder)) {
            times.put(name(folder, file), Files.getLastModifiedTime(file));
        }
        return times;
    }

    /** Copies all files below a folder, which need not exist. */
    static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        for (Path file : files(from)) {
            Path target = to.resolve(name(from, file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Iterable<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
