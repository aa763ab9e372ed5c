package dev.recapgallery.cli;

import dev.recapgallery.LastBuild;
import dev.recapgallery.PhotoSteps;
import dev.recapgallery.image.Engine;
import dev.recapgallery.image.NativeCodec;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.Project;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Limits;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the work on photos is done, and how strict its problems are taken. */
final class WorkOptions {

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Photos worked on at once (default: one for each processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = "auto",
            completionCandidates = EngineNames.class,
            description = "What decodes and encodes: auto, native or java (default: ${DEFAULT-VALUE}).")
    private String engine = "auto";

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean isStrict;

    @Mixin
    private final LimitOptions limits = new LimitOptions();

    Limits limits() throws UsageException {
        return limits.limits();
    }

    boolean isStrict() {
        return isStrict;
    }

    Workers workers() throws UsageException {
        checkJobs();
        return Workers.of(jobs);
    }

    private void checkJobs() throws UsageException {
        if (jobs < 1) {
            throw new UsageException("--jobs is " + jobs + "; give 1 or more");
        }
    }

    private void checkEngine() throws UsageException {
        if (!EngineNames.ALL.contains(engine)) {
            throw new UsageException("there is no engine '" + engine + "'; use auto, native or java");
        }
    }

    /** The last build of a project, if it stands for one done with these options. */
    Optional<LastBuild> recall(Project unread) throws UsageException {
        checkJobs();
        checkEngine();
        // Where another engine has to step in, the last build says so by its own.
        Engine wanted = engine.equals("java") ? Engine.JAVA : Engine.NATIVE;
        return limits().equals(Limits.USUAL) ? LastBuild.recall(unread, wanted, Clock.systemUTC()) : Optional.empty();
    }

    /** Begins to load the native library, which takes a while and needs nothing else. */
    CompletableFuture<Optional<NativeCodec>> codec() {
        return engine.equals("java")
                ? CompletableFuture.completedFuture(Optional.empty())
                : CompletableFuture.supplyAsync(NativeCodec::load);
    }

    PhotoSteps steps(Optional<NativeCodec> codec, Console console) throws UsageException {
        checkEngine();
        if (codec.isEmpty() && engine.equals("native")) {
            throw new UsageException("the native engine doesn't load on this machine; use --engine java");
        } else if (codec.isEmpty() && engine.equals("auto")) {
            console.notice("the native engine doesn't load on this machine: photos are done in Java, slower"
                    + " and without WebP");
        }
        Engine used = codec.isPresent() ? Engine.NATIVE : Engine.JAVA;
        return new PhotoSteps(used, codec, limits(), Runtime.getRuntime().maxMemory(), Clock.systemUTC());
    }
}
