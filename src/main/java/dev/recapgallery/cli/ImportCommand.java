package dev.recapgallery.cli;

import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.post.EditedCaptions;
import dev.recapgallery.post.ImportOptions;
import dev.recapgallery.post.ImportSummary;
import dev.recapgallery.post.ImportedCaptions;
import dev.recapgallery.post.ImportedPost;
import dev.recapgallery.post.ImportedPost.ImportedPhoto;
import dev.recapgallery.post.PostReader;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.publish.UserFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: reads captions, credits, sections and videos out of existing posts into the caption file. */
@Command(
        name = "import",
        description = "Reads captions, credits, sections, order and videos out of existing posts into the caption file;"
                + " into one that is there, only what it lacks.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "POST.md", description = "The posts.")
    private List<Path> posts = List.of();

    @Option(
            names = "--captions",
            paramLabel = "FILE",
            defaultValue = ProjectLocations.CAPTIONS,
            description = "The caption file (default: ${DEFAULT-VALUE}).")
    private Path captions = Path.of(ProjectLocations.CAPTIONS);

    @Option(
            names = "--photos",
            paramLabel = "DIR",
            description = "The photo folder (default: the one that the post's images share).")
    private @Nullable Path photos;

    @Option(names = "--include-commented", description = "Also take photos inside HTML comments, as hidden ones.")
    private boolean includesCommented;

    @Option(
            names = {"-n", "--dry-run"},
            description = "Print what the caption file would be; write nothing.")
    private boolean isDryRun;

    @Mixin
    private final LimitOptions limits = new LimitOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Override
    public Integer call() throws IOException, UsageException {
        Console console = consoleOptions.console();
        PostFiles.requireAll(posts, limits.limits());
        Problems problems = new Problems();
        for (Path post : posts) {
            Outcome<ImportedPost> read = PostReader.read(post.toString(), Files.readAllBytes(post), options(post));
            problems.addAll(read.problems());
            if (read.result() != null) {
                take(read.result(), post, problems, console);
            }
        }
        problems.sorted().forEach(console::problem);
        return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private ImportOptions options(Path post) {
        String folder = photos == null
                ? null
                : slashes(folderOf(post).relativize(photos.toAbsolutePath().normalize()));
        return new ImportOptions(includesCommented, folder);
    }

    private void take(ImportedPost post, Path file, Problems problems, Console console)
            throws IOException, UsageException {
        Path folder =
                photos == null ? folderIn(post, file) : photos.toAbsolutePath().normalize();
        Outcome<String> edited = Files.exists(captions)
                ? add(UserFile.read(captions), post)
                : create(post, slashes(folderOf(captions).relativize(folder)));
        problems.addAll(edited.problems());
        if (isDryRun && edited.result() != null) {
            console.result(edited.result().stripTrailing());
        }
        tell(post, ImportSummary.of(post, filesIn(folder, post)), console);
    }

    private static Path folderIn(ImportedPost post, Path file) throws UsageException {
        try {
            return folderOf(file).resolve(post.photoFolder()).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException("the images of '" + file + "' lie in '" + post.photoFolder()
                    + "', which no folder can be called; name the photo folder with --photos");
        }
    }

    private Outcome<String> create(ImportedPost post, String folder) throws IOException {
        String text = ImportedCaptions.write(post, folder).text();
        if (!isDryRun) {
            UserFile.create(captions.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
        }
        return Outcome.of(text);
    }

    private Outcome<String> add(UserFile file, ImportedPost post) throws IOException {
        String text = file.text();
        Outcome<EditedCaptions> added = ImportedCaptions.add(captions.toString(), text, post);
        EditedCaptions edited = added.result();
        if (edited != null && edited.isChanged() && !isDryRun) {
            file.replace(edited.text().getBytes(StandardCharsets.UTF_8));
        }
        return new Outcome<>(edited == null ? null : edited.text(), added.problems());
    }

    private static void tell(ImportedPost post, ImportSummary summary, Console console) {
        post.commented()
                .forEach(photo -> console.notice(post.file() + ":" + photo.line() + ": '" + photo.file()
                        + "' is inside a comment and was left out; --include-commented takes it as hidden"));
        post.skipped()
                .forEach(image -> console.notice(post.file() + ":" + image.line() + ": '" + image.source()
                        + "' was left out: " + image.reason()));
        summary.notFound()
                .forEach(file -> console.notice(
                        post.file() + ": '" + file + "' is not in the photo folder '" + post.photoFolder() + "'"));
        console.result(post.file() + ": " + summary.photos() + " photos in " + summary.sections() + " sections; "
                + summary.captions() + " captions, " + summary.credits() + " credits, " + summary.videos()
                + " videos; " + summary.altMissing() + " without alt text, " + summary.lowConfidence()
                + " captions of low confidence, " + summary.hidden() + " hidden, " + summary.commented()
                + " in comments left out, " + summary.notFound().size() + " not in the photo folder");
    }

    /** The photos of the post that are there. The folder isn't walked: a post may name any, the root of the disk too. */
    private static Set<String> filesIn(Path folder, ImportedPost post) {
        return post.allPhotos()
                .map(ImportedPhoto::file)
                .filter(file ->
                        isThere(folder, file) || isThere(folder, Normalizer.normalize(file, Normalizer.Form.NFD)))
                .collect(Collectors.toSet());
    }

    private static boolean isThere(Path folder, String file) {
        try {
            return Files.isRegularFile(folder.resolve(file));
        } catch (InvalidPathException e) {
            // No file system holds such a name.
            return false;
        }
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent(), "parent");
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
