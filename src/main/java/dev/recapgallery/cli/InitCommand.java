package dev.recapgallery.cli;

import dev.recapgallery.desk.NewCaptions;
import dev.recapgallery.edit.EditedCaptions;
import dev.recapgallery.edit.StarterCaptions;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.publish.UserFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
        Path file = NewCaptions.file(locations);
        NewCaptions.create(file, NewCaptions.text(locations, project, photos));
        return locations.newCaptionFile() + ": written, with " + counted(photos.size());
    }

    private static void append(UserFile file, String shown, List<Photo> photos, Problems problems, Console console)
            throws IOException {
        List<Photo> unnamed = photos.stream()
                .filter(photo -> photo.place().position() == null)
                .toList();
        String text = file.text();
        Outcome<EditedCaptions> edited = StarterCaptions.append(shown, text, NewCaptions.starters(unnamed));
        problems.addAll(edited.problems());
        if (edited.result() != null && edited.result().isChanged()) {
            file.replace(edited.result().text().getBytes(StandardCharsets.UTF_8));
            console.result(shown + ": " + counted(edited.result().photos()) + " added");
        } else if (unnamed.isEmpty()) {
            console.result(shown + ": names every photo already");
        }
    }

    private static String counted(int photos) {
        return photos + (photos == 1 ? " photo" : " photos");
    }
}
