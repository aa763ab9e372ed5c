package dev.recapgallery.cli;

import dev.recapgallery.Pipeline;
import dev.recapgallery.input.PhotoIds;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Target;
import dev.recapgallery.post.MarkerNames;
import dev.recapgallery.post.PostEmbedder;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.problem.Severity;
import dev.recapgallery.publish.BuiltFragments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: reports every problem; writes nothing. */
@Command(
        name = "check",
        description = {
            "Reports every problem of captions, credits, rights, alt texts and privacy; writes nothing.",
            "With posts, also the markers in them that name nothing."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** The farthest that a clock on earth is ahead of UTC, and a day for cameras that were set for another zone. */
    private static final int HOURS_AHEAD = 14 + 24;

    /** From which severity on the command fails. */
    enum FailOn {
        warning,
        error
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "PHOTOS|POST.md",
            description = "The photo folder, and posts whose markers are looked at, too.")
    private List<Path> paths = List.of();

    @Mixin
    private final FolderOptions folders = new FolderOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Option(names = "--rules", description = "List every rule and end.")
    private boolean listsRules;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FindingFormat format = FindingFormat.text;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "Exit code 1 from this severity on: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FailOn failOn = FailOn.error;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Don't report what this file has: findings that were accepted once.")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", description = "Accept what is found now: write it to the baseline.")
    private boolean writesBaseline;

    @Override
    public Integer call() throws IOException, UsageException {
        Console console = consoleOptions.console();
        if (listsRules) {
            console.result(RuleList.written(Pipeline.rules(), format).stripTrailing());
            return ExitCode.FINE;
        }
        if (writesBaseline && baseline == null) {
            throw new UsageException("--write-baseline needs a file; name it with --baseline FILE");
        }
        CheckedPaths checked = CheckedPaths.of(paths);
        try (Run run =
                Run.open(folders.locations(checked.photos(), checked.captions()), work, console, new Problems())) {
            return end(run, found(run, checked.posts()), console);
        }
    }

    private Found found(Run run, List<Path> posts) throws IOException, UsageException {
        Problems unread = new Problems();
        List<Path> readable = PostFiles.readable(posts, work.limits(), unread);
        run.add(unread.sorted());
        if (run.project().isEmpty()) {
            for (Path post : readable) {
                run.add(PostEmbedder.checkPairs(post.toString(), Files.readAllBytes(post)));
            }
            return new Found(run.take(), null);
        }
        Project project = run.project().get();
        LocalDateTime now = LocalDateTime.now(Clock.systemUTC()).plusHours(HOURS_AHEAD);
        Album album = run.pipeline().check(project, now);
        MarkerNames names = new MarkerNames(markerNames(album), hiddenNames(project, album));
        Optional<BuiltFragments> built =
                readable.isEmpty() ? Optional.empty() : BuiltFragments.in(project.output(), Target.HTML);
        for (Path post : readable) {
            run.add(PostEmbedder.check(
                    post.toString(),
                    Files.readAllBytes(post),
                    names,
                    name -> built.flatMap(fragments -> fragments.fragment(name))));
        }
        return new Found(run.take(), album.photos().size());
    }

    /** What was found; the number of photos is null where the caption file can't be read as a whole. */
    private record Found(List<Problem> problems, @Nullable Integer photos) {}

    private int end(Run run, Found found, Console console) throws IOException, UsageException {
        List<Problem> problems = found.problems();
        int accepted = 0;
        if (baseline != null && writesBaseline) {
            Baseline.of(problems).write(baseline);
            console.result(baseline + ": " + Counted.of(problems.size(), "finding") + " accepted");
            return ExitCode.FINE;
        }
        if (baseline != null) {
            List<Problem> fresh = Baseline.read(baseline).without(problems);
            accepted = problems.size() - fresh.size();
            problems = fresh;
        }
        if (format == FindingFormat.text) {
            problems.forEach(console::finding);
            console.result(summary(found, problems, accepted));
        } else {
            console.result(FindingWriter.written(problems, format).stripTrailing());
        }
        boolean isBad = problems.stream().anyMatch(problem -> isBad(problem, run.isStrict()));
        return isBad ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private boolean isBad(Problem problem, boolean isStrict) {
        return problem.severity() == Severity.ERROR || isStrict || failOn == FailOn.warning;
    }

    /** {@code 16 photos: 1 error, 3 warnings; 12 accepted in the baseline}. */
    private static String summary(Found found, List<Problem> problems, int accepted) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(Counted.of(count, severity.word()));
            }
        }
        String photos = found.photos() == null ? "nothing could be read" : Counted.of(found.photos(), "photo");
        return photos + ": " + (counts.isEmpty() ? "nothing found" : String.join(", ", counts))
                + (accepted == 0 ? "" : "; " + accepted + " accepted in the baseline");
    }

    /** By what they are called once they are shown. */
    private static List<String> hiddenNames(Project project, Album album) {
        List<String> hidden = project.captions()
                .entries()
                .filter(PhotoEntry::hidden)
                .map(PhotoEntry::file)
                .toList();
        Set<String> files = new HashSet<>(hidden);
        album.photos().forEach(photo -> files.add(photo.file()));
        Map<String, String> idByFile = PhotoIds.of(files);
        return hidden.stream().map(file -> "photo:" + idByFile.get(file)).toList();
    }

    private static List<String> markerNames(Album album) {
        List<String> names = new ArrayList<>(List.of(album.id(), "credits"));
        album.sections().stream().flatMap(Section::walk).map(Section::id).forEach(names::add);
        album.photos().forEach(photo -> names.add("photo:" + photo.id()));
        return names;
    }
}
