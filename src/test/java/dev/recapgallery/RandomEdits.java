package dev.recapgallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What people and accidents do to a project between two builds, the same series for the same seed. */
final class RandomEdits {

    private static final int PHOTO_BYTES = 4096;
    private static final List<String> WIDTHS = List.of("[48, 96]", "[48, 80]", "[96]", "[32, 48, 96]");

    private static final List<String> TARGETS = List.of("[plain, myst, hugo]", "[]", "hugo", "[plain, myst]");

    private interface Edit {
        String apply() throws IOException;
    }

    private final Workbench bench;
    private final Random random;
    private final Map<String, String> captionByFile = new TreeMap<>();
    private final List<Edit> edits = List.of(
            this::add,
            this::delete,
            this::rename,
            this::swap,
            this::replaceUnseen,
            this::touch,
            this::caption,
            this::settings,
            this::removeOutput,
            this::truncateOutput,
            this::flipOutput,
            this::forget,
            this::damageState);
    private final List<Edit> queue = new ArrayList<>();
    private String widths = WIDTHS.get(0);
    private String targets = TARGETS.get(0);
    private int quality = 80;
    private int made;

    RandomEdits(Workbench bench, long seed) throws IOException {
        this.bench = bench;
        this.random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            add();
        }
        writeCaptions();
    }

    /** Makes an edit and says which; each kind comes once before one comes again. */
    String next() throws IOException {
        if (queue.isEmpty()) {
            queue.addAll(edits);
            Collections.shuffle(queue, random);
        }
        String what = queue.remove(0).apply();
        writeCaptions();
        return what;
    }

    private String add() throws IOException {
        String file = "new-" + ++made + ".jpg";
        Files.write(bench.photo(file), photo());
        return "added " + file;
    }

    private String delete() throws IOException {
        Path photo = anyPhoto();
        Files.delete(photo);
        return "deleted " + photo.getFileName();
    }

    private String rename() throws IOException {
        Path photo = anyPhoto();
        Files.move(photo, bench.photo("renamed-" + ++made + ".jpg"));
        return "renamed " + photo.getFileName();
    }

    private String swap() throws IOException {
        Path one = anyPhoto();
        Path other = anyPhoto();
        Path aside = bench.photo("aside.tmp");
        Files.move(one, aside);
        if (Files.exists(other)) {
            Files.move(other, one);
        }
        Files.move(aside, other, StandardCopyOption.REPLACE_EXISTING);
        return "swapped " + one.getFileName() + " and " + other.getFileName();
    }

    /** Neither the file's size nor its time tells. */
    private String replaceUnseen() throws IOException {
        Path photo = anyPhoto();
        FileTime time = Files.getLastModifiedTime(photo);
        Files.write(photo, photo());
        Files.setLastModifiedTime(photo, time);
        return "replaced " + photo.getFileName();
    }

    private String touch() throws IOException {
        Path photo = anyPhoto();
        Files.setLastModifiedTime(photo, FileTime.fromMillis(1_700_000_000_000L + random.nextInt(100_000_000)));
        return "touched " + photo.getFileName();
    }

    private String caption() {
        String file = String.valueOf(anyPhoto().getFileName());
        captionByFile.put(file, "Caption " + random.nextInt(1000));
        return "captioned " + file;
    }

    private String settings() {
        widths = WIDTHS.get(random.nextInt(WIDTHS.size()));
        quality = 60 + random.nextInt(30);
        targets = TARGETS.get(random.nextInt(TARGETS.size()));
        return "widths " + widths + ", quality " + quality + ", targets " + targets;
    }

    private String removeOutput() throws IOException {
        Path file = anyOutput();
        Files.delete(file);
        return "removed " + file;
    }

    private String truncateOutput() throws IOException {
        Path file = anyOutput();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        return "truncated " + file;
    }

    private String flipOutput() throws IOException {
        Path file = anyOutput();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
        return "flipped a bit of " + file;
    }

    private String forget() throws IOException {
        Path memory = bench.output().resolve(".recap");
        for (Path file : files(memory)) {
            Files.delete(file);
        }
        Files.delete(memory);
        return "removed .recap";
    }

    private String damageState() throws IOException {
        Path state = bench.output().resolve(".recap/state.json");
        switch (random.nextInt(3)) {
            case 0 -> Files.writeString(state, "{}");
            case 1 -> Files.write(state, new byte[0]);
            default -> Files.writeString(state, "\0\0", StandardOpenOption.WRITE);
        }
        return "damaged state.json";
    }

    private byte[] photo() throws IOException {
        String color = String.format(Locale.ROOT, "#%06x", random.nextInt(0x1000000));
        return PhotoMaker.padded(PhotoMaker.jpeg(100 + random.nextInt(30), 80, color), PHOTO_BYTES);
    }

    private Path anyPhoto() {
        return any(files(bench.photos()));
    }

    private Path anyOutput() {
        return any(files(bench.output()).stream()
                .filter(file -> !file.toString().contains(".recap"))
                .toList());
    }

    private Path any(List<Path> files) {
        return files.get(random.nextInt(files.size()));
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            throw new IllegalStateException("nothing built yet: " + folder);
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeCaptions() throws IOException {
        StringBuilder text = new StringBuilder("gallery: {title: T, targets: ")
                .append(targets)
                .append(", renditions: {widths: ")
                .append(widths)
                .append(", quality: {jpeg: ")
                .append(quality)
                .append("}}}\nsections:\n  - title: One\n    photos:\n      ghost.jpg: Not there\n");
        captionByFile.forEach((file, caption) ->
                text.append("      ").append(file).append(": ").append(caption).append('\n'));
        bench.captions(text.toString());
    }
}
