package dev.recapgallery.cli;

import dev.recapgallery.Pipeline;
import dev.recapgallery.image.NativeCodec;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.input.ProjectReader;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.problem.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One run of a command over a project: opened with what the command line says, ended with an exit code. */
final class Run implements AutoCloseable {

    private final Optional<Project> project;
    private final Pipeline pipeline;
    private final Workers workers;
    private final Problems problems;
    private final Console console;
    private final boolean isStrict;
    private boolean isEnded;

    private Run(
            Optional<Project> project,
            Pipeline pipeline,
            Workers workers,
            Problems problems,
            Console console,
            boolean isStrict) {
        this.project = project;
        this.pipeline = pipeline;
        this.workers = workers;
        this.problems = problems;
        this.console = console;
        this.isStrict = isStrict;
    }

    /** Reads the project; its problems are among {@code problems}. */
    static Run open(ProjectLocations locations, WorkOptions work, Console console, Problems problems)
            throws IOException, UsageException {
        CompletableFuture<Optional<NativeCodec>> codec = work.codec();
        Outcome<Project> project = ProjectReader.read(locations, work.limits());
        problems.addAll(project.problems());
        Workers workers = work.workers();
        Pipeline pipeline =
                new Pipeline(work.steps(codec.join(), console), workers, problems, new ConsoleProgress(console));
        CompilerDirectives.addInBackground();
        return new Run(project.value(), pipeline, workers, problems, console, work.isStrict());
    }

    /** Empty when the caption file can't be read as a whole. */
    Optional<Project> project() {
        return project;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** Shows the problems; the exit code that they give. */
    int end() {
        isEnded = true;
        return end(problems, project, console, isStrict);
    }

    /** As {@link #end()}, where there was nothing to run. */
    static int end(Problems problems, Optional<Project> project, Console console, boolean isStrict) {
        List<Problem> shown = ShownPlace.of(problems.sorted(), project);
        if (isStrict || console.saysAll()) {
            shown.forEach(console::problem);
        } else {
            ProblemDigest.show(shown, console);
        }
        boolean isBad = problems.hasErrors() || (isStrict && problems.count(Severity.WARNING) > 0);
        return isBad ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    void add(List<Problem> found) {
        problems.addAll(found);
    }

    /** Hands the problems over to be shown otherwise. */
    List<Problem> take() {
        isEnded = true;
        return ShownPlace.of(problems.sorted(), project);
    }

    boolean isStrict() {
        return isStrict;
    }

    /** As {@link #end}, for a command that warnings say nothing about. */
    int endWithErrors() {
        isEnded = true;
        ShownPlace.of(problems.sorted(), project).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(console::problem);
        return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** What was found until something broke is shown, too. */
    @Override
    public void close() {
        if (!isEnded) {
            end();
        }
        workers.close();
    }
}
