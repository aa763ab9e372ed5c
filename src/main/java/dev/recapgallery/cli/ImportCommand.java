package dev.recapgallery.cli;

import dev.recapgallery.edit.EditedCaptions;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.post.ImportOptions;
import dev.recapgallery.post.ImportSummary;
import dev.recapgallery.post.ImportedCaptions;
import dev.recapgallery.post.ImportedPost;
import dev.recapgallery.post.PostReader;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.publish.UserFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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

    private final List<ImportReport> reports = new ArrayList<>();

    @Mixin
    private final LimitOptions limits = new LimitOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Override
    public Integer call() throws IOException, UsageException {
        Console console = consoleOptions.console();
        PostFiles.requireAll(posts);
        Problems problems = new Problems();
        CaptionText text = new CaptionText(Files.exists(captions) ? UserFile.read(captions) : null);
        List<Path> readable = PostFiles.readable(posts, limits.limits(), problems);
        Path given = photoFolder(text, readable);
        for (Path post : readable) {
            Outcome<ImportedPost> read = read(post, given);
            problems.addAll(read.problems());
            if (read.result() != null) {
                take(read.result(), post, text, problems);
                Path folder = given == null ? PostPhotos.folder(read.result(), post) : given;
                ImportSummary summary = ImportSummary.of(read.result(), PostPhotos.there(folder, read.result()));
                reports.add(new ImportReport(read.result(), summary));
            }
        }
        if (isDryRun && text.current != null) {
            console.result(text.current.stripTrailing());
        }
        reports.forEach(report -> report.tell(console));
        problems.sorted().forEach(console::problem);
        return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** The caption file as it is by now, which a dry run doesn't write. */
    private static final class CaptionText {
        private @Nullable UserFile file;
        private @Nullable String current;

        private CaptionText(@Nullable UserFile file) throws IOException {
            this.file = file;
            this.current = file == null ? null : file.text();
        }
    }

    private Outcome<ImportedPost> read(Path post, @Nullable Path folder) throws IOException {
        ImportOptions options = folder == null
                ? new ImportOptions(includesCommented, null)
                : new ImportOptions(
                        includesCommented,
                        PostPhotos.slashes(PostPhotos.parent(post).relativize(folder)),
                        PostPhotos.names(folder));
        return PostReader.read(post.toString(), Files.readAllBytes(post), options);
    }

    /** The photo folder of the command line, else of the caption file, else the one that several posts have in common. */
    private @Nullable Path photoFolder(CaptionText text, List<Path> readable) throws IOException, UsageException {
        if (photos != null) {
            return photos.toAbsolutePath().normalize();
        }
        if (text.current != null) {
            return ImportedCaptions.photoFolder(captions.toString(), text.current)
                    .map(named -> PostPhotos.parent(captions).resolve(named).normalize())
                    .orElse(null);
        }
        Path common = null;
        for (Path post : readable.size() > 1 ? readable : List.<Path>of()) {
            ImportedPost read = read(post, null).result();
            if (read != null && !ImportReport.isEmpty(read)) {
                Path folder = PostPhotos.folder(read, post);
                common = common == null ? folder : commonStart(common, folder);
            }
        }
        return common;
    }

    private static @Nullable Path commonStart(Path one, Path other) {
        Path common = one;
        while (common != null && !other.startsWith(common)) {
            common = common.getParent();
        }
        return common;
    }

    private void take(ImportedPost post, Path file, CaptionText text, Problems problems)
            throws IOException, UsageException {
        Path folder = PostPhotos.folder(post, file);
        if (post.photoFolder().startsWith("/") && PostPhotos.there(folder, post).isEmpty()) {
            problems.add(Problem.warning(
                    Place.of(post.file()),
                    "photo-folder-unknown",
                    "the images are named from the site's root, in '" + post.photoFolder()
                            + "'; say where that folder lies with --photos"));
        }
        if (text.current != null) {
            add(post, text, problems);
        } else if (!ImportReport.isEmpty(post)) {
            text.current = ImportedCaptions.write(
                            post, PostPhotos.slashes(PostPhotos.parent(captions).relativize(folder)))
                    .text();
            if (!isDryRun) {
                UserFile.create(captions.toAbsolutePath(), text.current.getBytes(StandardCharsets.UTF_8));
                text.file = UserFile.read(captions);
            }
        }
    }

    private void add(ImportedPost post, CaptionText text, Problems problems) throws IOException {
        Outcome<EditedCaptions> added =
                ImportedCaptions.add(captions.toString(), Objects.requireNonNull(text.current, "current"), post);
        problems.addAll(added.problems());
        EditedCaptions edited = added.result();
        if (edited == null || !edited.isChanged()) {
            return;
        }
        text.current = edited.text();
        if (!isDryRun) {
            Objects.requireNonNull(text.file, "file").replace(edited.text().getBytes(StandardCharsets.UTF_8));
            text.file = UserFile.read(captions);
        }
    }
}
