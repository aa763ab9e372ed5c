package dev.recapgallery.desk;

import dev.recapgallery.BuildReport;
import dev.recapgallery.PhotoSteps;
import dev.recapgallery.Pipeline;
import dev.recapgallery.Progress;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds the gallery behind the page, one build at a time, once no more changes have come for a moment. */
final class GalleryBuilds implements AutoCloseable {

    /**
     * How it went.
     *
     * @param report null where nothing was built
     */
    record Built(@Nullable BuildReport report, List<Problem> problems) {
        Built {
            problems = List.copyOf(problems);
        }
    }

    private final ProjectLocations locations;
    private final PhotoSteps steps;
    private final Workers workers;
    private final Progress progress;
    private final QuietWork work;

    GalleryBuilds(
            ProjectLocations locations, Bench bench, Progress progress, int quietMillis, Consumer<Built> listener) {
        this.locations = locations;
        this.steps = bench.steps();
        this.workers = bench.workers();
        this.progress = progress;
        this.work = new QuietWork("desk-builds", quietMillis, () -> listener.accept(build()));
    }

    /** What photos are worked on with. */
    record Bench(PhotoSteps steps, Workers workers) {}

    /** Wants a build; called again before it begins, it waits anew. */
    void want() {
        work.want();
    }

    private Built build() {
        Problems problems = new Problems();
        try {
            Outcome<Project> project = ProjectReader.read(locations.forNewCaptions());
            problems.addAll(project.problems());
            if (project.result() == null) {
                return new Built(null, problems.sorted());
            }
            BuildReport report = new Pipeline(steps, workers, problems, progress).build(project.result(), false);
            return new Built(report, problems.sorted());
        } catch (UsageException e) {
            problems.add(Problem.error(Place.of("."), "usage", e.message()));
        } catch (IOException | UncheckedIOException e) {
            problems.add(Problem.error(
                    Place.of("."), "not-written", "the gallery can't be written: " + String.valueOf(e.getMessage())));
        } catch (CancellationException e) {
            // The desk is closing; what was published before stays whole.
            Thread.currentThread().interrupt();
        }
        return new Built(null, problems.sorted());
    }

    /** Stops the build that is running; waits a little for it. */
    @Override
    public void close() {
        work.close();
    }
}
