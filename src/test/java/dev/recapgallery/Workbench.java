package dev.recapgallery;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recapgallery.image.Engine;
import dev.recapgallery.image.NativeCodec;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Limits;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A project folder that tests build in: {@code captions.yaml}, {@code images/} and {@code gallery/}. */
final class Workbench {

    /** What a build said. */
    record Built(BuildReport report, List<Problem> problems) {}

    /** Of an hour to come: files written just now count as long there, and are remembered by their times. */
    private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

    private final Path folder;
    private final Progress progress;

    Workbench(Path folder) throws IOException {
        this(folder, HeardProgress.SILENT);
    }

    Workbench(Path folder, Progress progress) throws IOException {
        this.folder = folder;
        this.progress = progress;
        Files.createDirectories(photos());
    }

    Path photos() {
        return folder.resolve("images");
    }

    Path photo(String file) {
        return photos().resolve(file);
    }

    Path captions() {
        return folder.resolve("captions.yaml");
    }

    Path output() {
        return folder.resolve("gallery");
    }

    void deleteOutput() throws IOException {
        try (Stream<Path> tree = Files.walk(output())) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    void photos(String description) throws IOException {
        PhotoMaker.make(photos(), description);
    }

    void captions(String text) throws IOException {
        Files.writeString(captions(), text);
    }

    Built build() throws IOException, UsageException {
        return build(1);
    }

    Built build(int threads) throws IOException, UsageException {
        return run(threads, null, (pipeline, project) -> pipeline.build(project, false));
    }

    /** Builds to another folder, by a path relative to the project. */
    Built buildTo(String output) throws IOException, UsageException {
        return run(1, Path.of(output), (pipeline, project) -> pipeline.build(project, false));
    }

    /** Builds while the photos are so new that another change might bear the same time. */
    Built buildAtOnce() throws IOException, UsageException {
        return run(
                1,
                new ProjectLocations(folder, null, null, null),
                Clock.systemUTC(),
                (pipeline, project) -> pipeline.build(project, false));
    }

    /** What the build command does first: the last build, where nothing changed since. */
    Optional<LastBuild> recall() throws IOException {
        return recall(new ProjectLocations(folder, null, null, null));
    }

    static Optional<LastBuild> recall(ProjectLocations locations) throws IOException {
        Optional<Project> unread = ProjectReader.unread(locations);
        return unread.flatMap(project -> LastBuild.recall(project, Engine.NATIVE, LATER));
    }

    Built buildByForce() throws IOException, UsageException {
        return run(1, null, (pipeline, project) -> pipeline.build(project, true));
    }

    Built rehearse() throws IOException, UsageException {
        return run(1, null, (pipeline, project) -> pipeline.rehearse(project, false));
    }

    private Built run(int threads, @Nullable Path output, Job job) throws IOException, UsageException {
        return run(threads, new ProjectLocations(folder, null, null, output), LATER, job);
    }

    /** Builds a project that lies elsewhere. */
    Built build(ProjectLocations locations) throws IOException, UsageException {
        return run(1, locations, LATER, (pipeline, project) -> pipeline.build(project, false));
    }

    private Built run(int threads, ProjectLocations locations, Clock clock, Job job)
            throws IOException, UsageException {
        Optional<NativeCodec> codec = NativeCodec.load();
        assumeTrue(codec.isPresent(), "no native engine on this machine");
        Problems problems = new Problems();
        Outcome<Project> project = ProjectReader.read(locations);
        problems.addAll(project.problems());
        PhotoSteps steps = new PhotoSteps(Engine.NATIVE, codec, Limits.USUAL, 512L << 20, clock);
        try (Workers workers = Workers.of(threads)) {
            Pipeline pipeline = new Pipeline(steps, workers, problems, progress);
            BuildReport report = job.run(pipeline, project.value().orElseThrow());
            return new Built(report, problems.sorted());
        }
    }

    /** What is done with a project. */
    private interface Job {
        BuildReport run(Pipeline pipeline, Project project) throws IOException, UsageException;
    }
}
