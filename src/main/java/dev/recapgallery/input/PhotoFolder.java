package dev.recapgallery.input;

import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the photos of a folder and of the folders in it. Names that begin with a dot are left out, and so are the
 * output folder and earlier ones (they hold {@code .recap}); files that are not photos by their extension don't matter.
 * Links to folders are not followed; a link to a file is, if the file lies within the photo folder.
 */
public final class PhotoFolder {

    private final Path folder;
    private final String shownFolder;
    private final @Nullable Path output;

    /**
     * @param folder where the photos lie
     * @param shownFolder the folder as the user typed it; empty for file names alone
     * @param output the output folder, left out of the scan wherever it lies; null for none
     */
    public PhotoFolder(Path folder, String shownFolder, @Nullable Path output) {
        this.folder = folder;
        this.shownFolder = shownFolder;
        this.output = output;
    }

    /**
     * All photos, sorted by {@link FoundPhoto#file}. Each file or folder that can't be used is an error of its own; there
     * is no value only when the folder itself can't be read.
     */
    public Outcome<List<FoundPhoto>> scan() {
        Path root;
        try {
            root = folder.toRealPath();
        } catch (IOException | SecurityException missing) {
            return Outcome.failed(Problem.error(
                    Place.of(shownFolder.isEmpty() ? "." : shownFolder),
                    "missing-folder",
                    "there is no photo folder " + Value.quoted(shownFolder)
                            + "; name the right one with --photos, or in the caption file"
                            + " under 'gallery: photos:'"));
        }
        FolderWalk walk = new FolderWalk(root, this::shown, output);
        walk.run();
        List<FoundPhoto> photos = named(walk.photos());
        return walk.isRootRead() ? Outcome.of(photos, walk.problems()) : new Outcome<>(null, walk.problems());
    }

    /** Two files whose names differ in Unicode form alone keep their own spelling, so that both can be told apart. */
    private List<FoundPhoto> named(Map<String, Path> photos) {
        Map<String, Integer> spellings = new HashMap<>();
        photos.keySet().forEach(name -> spellings.merge(nfc(name), 1, Integer::sum));
        TreeMap<String, FoundPhoto> found = new TreeMap<>();
        photos.forEach((name, path) -> {
            String nfc = nfc(name);
            String file = spellings.getOrDefault(nfc, 0) > 1 ? name : nfc;
            found.put(file, new FoundPhoto(file, shown(file), path));
        });
        return List.copyOf(found.values());
    }

    private static String nfc(String name) {
        return PhotoName.isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private String shown(String file) {
        String prefix = shownFolder.isEmpty() || shownFolder.endsWith("/") ? shownFolder : shownFolder + "/";
        return file.isEmpty() ? shownFolder : prefix + file;
    }
}
