package dev.recapgallery.cli;

import dev.recapgallery.input.Project;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.Explanation;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.DidYouMean;
import dev.recapgallery.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: tells where each field of one photo comes from. */
@Command(
        name = "explain",
        description =
                "Shows every candidate for every field of one photo (caption file, sidecar, XMP, IPTC, EXIF), which"
                        + " one won and why.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    /** How the explanation is written. */
    enum Format {
        text,
        json
    }

    @Parameters(index = "0", paramLabel = "PHOTO", description = "The photo: its file name, its path or its id.")
    private String photo = "";

    @Mixin
    private final FolderOptions folders = new FolderOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException, UsageException {
        Console console = consoleOptions.console();
        try (Run run = Run.open(folders.locations(null), work, console, new Problems())) {
            if (run.project().isEmpty()) {
                return run.end();
            }
            Project project = run.project().get();
            Album album = run.pipeline().read(project);
            run.take(); // The problems of other photos are none of this command's business.
            Photo found = find(album, project);
            Optional<Explanation> explanation = run.pipeline().explain(project, found);
            if (explanation.isEmpty()) {
                run.take().forEach(console::problem);
                return ExitCode.PROBLEMS;
            }
            console.result(ExplanationWriter.written(explanation.get(), found, format == Format.json)
                    .stripTrailing());
            return ExitCode.FINE;
        }
    }

    /** By path, then by id, then by what is left of the path without folders, then of that without letter case. */
    private Photo find(Album album, Project project) throws UsageException {
        String typed = withoutFolder(photo.replace('\\', '/'), project.shownPhotos());
        List<Predicate<Photo>> ways = List.of(
                one -> one.file().equals(typed),
                one -> one.id().equals(photo),
                one -> name(one.file()).equals(name(typed)),
                one -> stem(one.file()).equals(stem(typed)));
        for (Predicate<Photo> way : ways) {
            List<Photo> found = album.photos().stream().filter(way).toList();
            if (found.size() == 1) {
                return found.get(0);
            } else if (found.size() > 1) {
                throw new UsageException("several photos are called '" + photo + "': "
                        + String.join(
                                ", ", found.stream().map(Photo::file).limit(5).toList()) + "; give the path");
            }
        }
        throw new UsageException("there is no photo '" + photo + "' in the gallery" + hint(album, typed));
    }

    private static String hint(Album album, String typed) {
        List<String> words = new ArrayList<>();
        album.photos().forEach(one -> {
            words.add(one.file());
            words.add(name(one.file()));
            words.add(one.id());
        });
        return new DidYouMean(words).hintOr(typed, "; hidden and unreadable photos can't be explained");
    }

    private static String withoutFolder(String typed, String folder) {
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        String path = typed.startsWith("./") ? typed.substring(2) : typed;
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String stem(String path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
