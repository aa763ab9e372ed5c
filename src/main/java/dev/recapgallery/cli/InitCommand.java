package dev.recapgallery.cli;

import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Photo;
import dev.recapgallery.post.EditedCaptions;
import dev.recapgallery.post.StarterCaptions;
import dev.recapgallery.post.StarterCaptions.StarterPhoto;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.publish.Resources;
import dev.recapgallery.publish.UserFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code init}: writes a starter caption file; into one that is there, only the photos it doesn't name yet. */
@Command(
        name = "init",
        description =
                "Writes a starter caption file, with a section for each day, and its schema for editors beside it; later"
                        + " runs append only photos that it"
                        + " doesn't name yet.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    /** Beside the caption file, so that editors find it without a network; {@code schema captions} renews it. */
    private static final String SCHEMA_FILE = "captions.schema.json";

    private static final String SCHEMA_LINE = "# yaml-language-server: $schema=" + SCHEMA_FILE + "\n";

    private static final Set<String> PLAIN_FOLDERS = Set.of("images", "photos", "pictures", "img", "");

    @Mixin
    private final LocationOptions locationOptions = new LocationOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Override
    public Integer call() throws IOException, UsageException {
        Console console = consoleOptions.console();
        Problems problems = new Problems();
        ProjectLocations locations = locationOptions.locations();
        try (Run run = Run.open(locations.forNewCaptions(), work, console, problems)) {
            if (run.project().isEmpty()) {
                return run.end();
            }
            Project project = run.project().get();
            List<Photo> photos = run.pipeline().read(project).photos();
            Path captionFile = project.captionFile();
            if (captionFile == null) {
                console.result(create(locations, project, photos));
            } else {
                append(UserFile.read(captionFile), project.captions().file(), photos, problems, console);
            }
            return run.endWithErrors();
        }
    }

    private static String create(ProjectLocations locations, Project project, List<Photo> photos) throws IOException {
        Path file = locations.resolve(locations.newCaptionFile());
        Path folder = Objects.requireNonNull(file.getParent(), "parent").relativize(project.photos());
        String shownFolder = folder.toString().replace('\\', '/');
        String text = StarterCaptions.write(title(project), shownFolder, starters(photos));
        Path schema = file.resolveSibling(SCHEMA_FILE);
        if (!Files.exists(schema)) {
            UserFile.create(schema, Resources.captionsSchema().getBytes(StandardCharsets.UTF_8));
        }
        UserFile.create(file, (SCHEMA_LINE + text).getBytes(StandardCharsets.UTF_8));
        return locations.newCaptionFile() + ": written, with " + counted(photos.size());
    }

    private static void append(UserFile file, String shown, List<Photo> photos, Problems problems, Console console)
            throws IOException {
        List<Photo> unnamed = photos.stream()
                .filter(photo -> photo.place().position() == null)
                .toList();
        String text = file.text();
        Outcome<EditedCaptions> edited = StarterCaptions.append(shown, text, starters(unnamed));
        problems.addAll(edited.problems());
        if (edited.result() != null && edited.result().isChanged()) {
            file.replace(edited.result().text().getBytes(StandardCharsets.UTF_8));
            console.result(shown + ": " + counted(edited.result().photos()) + " added");
        } else if (unnamed.isEmpty()) {
            console.result(shown + ": names every photo already");
        }
    }

    private static List<StarterPhoto> starters(List<Photo> photos) {
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

    private static String counted(int photos) {
        return photos + (photos == 1 ? " photo" : " photos");
    }
}
