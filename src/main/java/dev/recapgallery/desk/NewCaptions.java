package dev.recapgallery.desk;

import dev.recapgallery.edit.StarterCaptions;
import dev.recapgallery.edit.StarterCaptions.StarterPhoto;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Photo;
import dev.recapgallery.publish.Resources;
import dev.recapgallery.publish.UserFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The caption file to start from: what {@code init} writes, and the first save of a gallery that has none. */
public final class NewCaptions {

    private static final Set<String> PLAIN_FOLDERS = Set.of("images", "photos", "pictures", "img", "");

    /** Beside the caption file, so that editors find it without a network; {@code schema captions} renews it. */
    private static final String SCHEMA_FILE = "captions.schema.json";

    private static final String SCHEMA_LINE = "# yaml-language-server: $schema=" + SCHEMA_FILE + "\n";

    private NewCaptions() {}

    /** Where it is to lie. */
    public static Path file(ProjectLocations locations) {
        return locations.resolve(locations.newCaptionFile());
    }

    /** Its text, with every photo named. */
    public static String text(ProjectLocations locations, Project project, List<Photo> photos) {
        Path folder =
                Objects.requireNonNull(file(locations).getParent(), "parent").relativize(project.photos());
        return SCHEMA_LINE
                + StarterCaptions.write(title(project), folder.toString().replace('\\', '/'), starters(photos));
    }

    /** Writes it, and the schema that it names. */
    public static void create(Path file, String text) throws IOException {
        Path schema = file.resolveSibling(SCHEMA_FILE);
        if (!Files.exists(schema)) {
            UserFile.create(schema, Resources.captionsSchema().getBytes(StandardCharsets.UTF_8));
        }
        UserFile.create(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The photos as a starter file is to name them. */
    public static List<StarterPhoto> starters(List<Photo> photos) {
        return photos.stream()
                .map(photo -> new StarterPhoto(photo.file(), photo.taken(), captionOf(photo)))
                .toList();
    }

    private static @Nullable String captionOf(Photo photo) {
        Caption caption = photo.caption();
        return caption == null ? null : caption.source();
    }

    /** The photo folder's name, or that of the folder around it where the name says nothing. */
    private static String title(Project project) {
        Path around = project.photos().getParent();
        boolean saysNothing = PLAIN_FOLDERS.contains(project.folderName());
        return saysNothing && around != null && around.getFileName() != null
                ? around.getFileName().toString()
                : project.folderName();
    }
}
