package dev.recapgallery.cli;

import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.GalleryPhoto;
import dev.recapgallery.post.EmbeddedPost;
import dev.recapgallery.post.FiguredPost;
import dev.recapgallery.post.PostEmbedder;
import dev.recapgallery.post.PostFigures;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.problem.Severity;
import dev.recapgallery.publish.BuiltFragments;
import dev.recapgallery.publish.BuiltPhotos;
import dev.recapgallery.publish.UserFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code embed}: puts built fragments into posts, between their markers. */
@Command(
        name = "embed",
        description = {
            "Puts built fragments into posts, between the markers",
            "  <!-- recap:gallery NAME -->",
            "  <!-- /recap:gallery -->",
            "NAME is the gallery's id, a section's id, photo:ID, or credits. Bytes outside the markers never change.",
            "With --figures, each plain image ![](…) that is a photo of the gallery and stands alone in its lines, with its"
                    + " caption above or below, becomes a figure between markers. Caption and alt text come from the caption"
                    + " file; the original stays in a comment beside the figure, and --undo puts it back to the byte."
        },
        mixinStandardHelpOptions = true)
final class EmbedCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "POST.md", description = "The posts.")
    private List<Path> posts = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The output folder of build (default: the caption file's, else gallery).")
    private @Nullable Path outputOption;

    @Option(names = "--figures", description = "Make figures of plain images, too.")
    private boolean makesFigures;

    @Option(names = "--undo", description = "Put the originals of all figures back; other markers stay.")
    private boolean isUndo;

    @Option(
            names = "--photos",
            paramLabel = "DIR",
            description = "For --figures: the photo folder, where the posts' images don't tell it.")
    private @Nullable Path photos;

    @Option(
            names = "--target",
            paramLabel = "NAME",
            completionCandidates = TargetNames.class,
            description = "The fragments to use: html, plain, myst or hugo (default: html).")
    private @Nullable String target;

    @Option(names = "--check", description = "Write nothing; exit code 5 where a post would change.")
    private boolean isCheck;

    @Option(names = "--diff", description = "Show what would change as a patch; write nothing.")
    private boolean showsDiff;

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would be done; write nothing.")
    private boolean isDryRun;

    @Option(
            names = {"-f", "--force"},
            description = "Replace what was edited by hand between markers, too.")
    private boolean isForced;

    @Mixin
    private final LimitOptions limits = new LimitOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Override
    public Integer call() throws IOException, UsageException {
        if (isUndo && makesFigures) {
            throw new UsageException("--figures and --undo exclude each other; give one of them");
        }
        if (photos != null && !makesFigures) {
            throw new UsageException("--photos is for --figures only; add --figures, or leave --photos out");
        }
        if (isUndo && target != null) {
            throw new UsageException("--undo brings originals back and needs no fragments; leave --target out");
        }
        Console console = consoleOptions.console();
        return isUndo ? end(change(this::undo, console), console) : embed(console);
    }

    private int embed(Console console) throws IOException, UsageException {
        Path output =
                ProjectReader.output(new ProjectLocations(Path.of("").toAbsolutePath(), null, null, outputOption));
        BuiltFragments fragments = fragments(output);
        Changes changes = change(embedding(fragments, output), console);
        int exitCode = end(changes, console);
        if (changes.problems().stream().anyMatch(problem -> problem.rule().equals("marker-unknown"))) {
            console.notice("if that is new in the caption file, build first and embed again");
        }
        if (changes.count() > 0 && !fragments.hasBaseUrl()) {
            console.notice(
                    "the addresses of the images are relative to '" + output + "'; if your site serves the posts from"
                            + " elsewhere, set base-url in the caption file to where it serves that folder, then build and embed again");
        }
        return exitCode;
    }

    /** How many posts changed, or would, and what was found in them. */
    private record Changes(int count, List<Problem> problems) {}

    private Changes change(Step step, Console console) throws IOException, UsageException {
        PostFiles.requireAll(posts);
        Problems problems = new Problems();
        int changed = 0;
        for (Path post : PostFiles.readable(posts, limits.limits(), problems)) {
            changed += change(post, step, problems, console) ? 1 : 0;
        }
        return new Changes(changed, problems.sorted());
    }

    private int end(Changes changes, Console console) {
        changes.problems().forEach(console::problem);
        if (changes.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return ExitCode.PROBLEMS;
        }
        return isCheck && changes.count() > 0 ? ExitCode.WOULD_CHANGE : ExitCode.FINE;
    }

    /** What is to be done with each post. */
    private interface Step {
        Outcome<ChangedPost> apply(Path post, byte[] bytes);
    }

    private Step embedding(BuiltFragments fragments, Path output) throws IOException {
        if (!makesFigures) {
            return (post, bytes) -> embed(post, bytes, fragments);
        }
        List<GalleryPhoto> gallery = BuiltPhotos.in(output);
        return (post, bytes) -> figures(post, bytes, fragments, gallery);
    }

    private BuiltFragments fragments(Path output) throws IOException, UsageException {
        String name = target == null ? "html" : target;
        BuiltFragments fragments = BuiltFragments.in(output, TargetOption.target(name))
                .orElseThrow(() -> new UsageException(
                        "there is no gallery in '" + output + "'; build it first, or name its folder with --output"));
        if (!fragments.areThere()) {
            throw new UsageException("the gallery in '" + output + "' was built without " + name
                    + "; write it by: recap-gallery build --target " + name);
        }
        return fragments;
    }

    private Outcome<ChangedPost> embed(Path post, byte[] bytes, BuiltFragments fragments) {
        return PostEmbedder.embed(post.toString(), bytes, fragments::fragment, fragments::names, isForced)
                .then(embedded -> Outcome.of(new ChangedPost(embedded, List.of(), markers(embedded))));
    }

    /** Problems of markers that are there already are told by the lines of the post as it is, so they come first. */
    private Outcome<ChangedPost> figures(
            Path post, byte[] bytes, BuiltFragments fragments, List<GalleryPhoto> gallery) {
        String folder = photos == null ? null : PostFiles.relativeTo(post, photos);
        return embed(post, bytes, fragments)
                .then(embedded -> PostFigures.make(post.toString(), bytes, gallery, folder))
                .then(figured -> errorsOf(embed(post, figured.post().bytes(), fragments))
                        .then(embedded -> Outcome.of(withFigures(embedded.post(), figured))));
    }

    /** Its warnings were told before. */
    private static <T> Outcome<T> errorsOf(Outcome<T> outcome) {
        return outcome.result() == null ? outcome : Outcome.of(outcome.result());
    }

    private static ChangedPost withFigures(EmbeddedPost embedded, FiguredPost figured) {
        int figures = figured.post().names().size();
        String account = markers(embedded)
                + (figures == 0 ? "" : ", " + ChangedPost.count(figures, "new figure", "new figures") + " among them");
        return new ChangedPost(embedded, figured.left(), account);
    }

    private Outcome<ChangedPost> undo(Path post, byte[] bytes) {
        return PostFigures.undo(post.toString(), bytes, isForced)
                .then(undone -> Outcome.of(new ChangedPost(
                        undone,
                        List.of(),
                        ChangedPost.count(undone.names().size(), "figure", "figures") + " to undo")));
    }

    private boolean change(Path post, Step step, Problems problems, Console console) throws IOException {
        UserFile file = UserFile.read(post);
        Outcome<ChangedPost> outcome = step.apply(post, file.bytes());
        problems.addAll(outcome.problems());
        ChangedPost changed = outcome.result();
        if (changed == null) {
            console.notice(Printable.line(post + ": left as it is, because of its errors"));
            return false;
        }
        changed.left()
                .forEach(image -> console.notice(
                        post + ":" + image.line() + ": '" + image.source() + "' stays as it is: " + image.reason()));
        boolean isChanged = changed.post().isChanged();
        if (showsDiff && isChanged) {
            console.diff(
                    PostDiff.of(post.toString(), file.bytes(), changed.post().bytes()));
        }
        if (isChanged && !showsOnly()) {
            file.replace(changed.post().bytes());
        }
        String verdict = !isChanged ? ", unchanged" : showsOnly() ? ", would change" : ", changed";
        console.result(Printable.line(post + ": " + changed.account() + verdict));
        return isChanged;
    }

    private static String markers(EmbeddedPost embedded) {
        return ChangedPost.count(embedded.names().size(), "marker", "markers");
    }

    private boolean showsOnly() {
        return isCheck || showsDiff || isDryRun;
    }
}
