package dev.recapgallery.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.post.EmbeddedPost;
import dev.recapgallery.post.PostEmbedder;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.publish.BuiltFragments;
import dev.recapgallery.publish.UserFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
            "NAME is the gallery's id, a section's id, photo:ID, or credits. Bytes outside the markers never change."
        },
        mixinStandardHelpOptions = true)
final class EmbedCommand implements Callable<Integer> {

    private static final int CONTEXT_LINES = 2;

    @Parameters(arity = "1..*", paramLabel = "POST.md", description = "The posts.")
    private List<Path> posts = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "gallery",
            description = "The output folder of build (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("gallery");

    @Option(names = "--check", description = "Write nothing; exit code 5 where a post would change.")
    private boolean isCheck;

    @Option(names = "--diff", description = "Show what changes.")
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
        Console console = consoleOptions.console();
        BuiltFragments fragments = BuiltFragments.in(output)
                .orElseThrow(() -> new UsageException(
                        "there is no gallery in '" + output + "'; build it first, or name its folder with --output"));
        PostFiles.requireAll(posts, limits.limits());
        Problems problems = new Problems();
        int changed = 0;
        for (Path post : posts) {
            changed += embed(post, fragments, problems, console) ? 1 : 0;
        }
        problems.sorted().forEach(console::problem);
        if (problems.hasErrors()) {
            return ExitCode.PROBLEMS;
        }
        return isCheck && changed > 0 ? ExitCode.WOULD_CHANGE : ExitCode.FINE;
    }

    private boolean embed(Path post, BuiltFragments fragments, Problems problems, Console console) throws IOException {
        UserFile file = UserFile.read(post);
        Outcome<EmbeddedPost> outcome =
                PostEmbedder.embed(post.toString(), file.bytes(), fragments::fragment, isForced);
        problems.addAll(outcome.problems());
        EmbeddedPost embedded = outcome.result();
        if (embedded == null) {
            return false;
        }
        if (showsDiff && embedded.isChanged()) {
            diff(post.toString(), file.bytes(), embedded.bytes()).forEach(console::result);
        }
        if (embedded.isChanged() && !isCheck && !isDryRun) {
            file.replace(embedded.bytes());
        }
        console.result(Printable.line(post + ": " + account(embedded)));
        return embedded.isChanged();
    }

    private String account(EmbeddedPost embedded) {
        int markers = embedded.names().size();
        String found = markers + (markers == 1 ? " gallery" : " galleries");
        if (!embedded.isChanged()) {
            return found + ", unchanged";
        }
        return found + (isCheck || isDryRun ? ", would change" : ", changed");
    }

    /** A unified diff, as patch reads it. */
    private static List<String> diff(String name, byte[] before, byte[] after) {
        List<String> old = lines(before);
        return UnifiedDiffUtils.generateUnifiedDiff(name, name, old, DiffUtils.diff(old, lines(after)), CONTEXT_LINES)
                .stream()
                .map(Printable::line)
                .toList();
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
