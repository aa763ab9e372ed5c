package dev.recapgallery;

import dev.recapgallery.image.RenditionPlan;
import dev.recapgallery.image.RenditionPlanner;
import dev.recapgallery.image.Step;
import dev.recapgallery.input.EarlyJoiner;
import dev.recapgallery.input.FoundPhoto;
import dev.recapgallery.input.PhotoFile;
import dev.recapgallery.input.Project;
import dev.recapgallery.problem.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Renders photos while others are still to be read and their own bytes are at hand, by the plan that they will have once all
 * are joined. Where that turns out otherwise, what was made early is made again.
 */
final class RenderAhead {

    /** @param planKey what it was rendered by */
    private record Early(String planKey, Outcome<StagedPhoto> staged) {}

    private final EarlyJoiner joiner;
    private final RenditionPlanner planner;
    private final PhotoSteps steps;
    private final BuildOutput output;
    private final Map<String, Early> earlyByFile = new ConcurrentHashMap<>();

    RenderAhead(Project project, Scan scan, PhotoSteps steps, BuildOutput output) {
        this.joiner = new EarlyJoiner(project.captions(), scan.photos());
        this.planner = new RenditionPlanner(project.captions().settings().renditions(), steps.engine());
        this.steps = steps;
        this.output = output;
    }

    /** What is known of a photo, once its renditions are made, too, if they have to be. */
    Step<Outcome<Source>> goOn(FoundPhoto found, Outcome<Opened> opened) {
        Outcome<Source> source = opened.then(one -> Outcome.of(one.source()));
        @Nullable Opened one = opened.value().orElse(null);
        if (one == null || one.file() == null) {
            return new Step.Done<>(source);
        }
        PhotoFile file = one.file();
        return joiner.join(one.source().photo())
                .map(planner::plan)
                .filter(plan -> !output.holds(plan))
                .<Step<Outcome<Source>>>map(plan -> new Step.Next<>(steps.memoryBytes(one.source(), plan), () -> {
                    Outcome<StagedPhoto> staged =
                            steps.render(file, one.source(), plan).then(made -> Outcome.of(output.stage(made)));
                    earlyByFile.put(found.file(), new Early(plan.key(), staged));
                    return new Step.Done<>(source);
                }))
                .orElse(new Step.Done<>(source));
    }

    /** What was made by a plan, or became of trying; empty where nobody has tried. */
    Optional<Outcome<StagedPhoto>> made(RenditionPlan plan) {
        return Optional.ofNullable(earlyByFile.get(plan.photo().file()))
                .filter(early -> early.planKey().equals(plan.key()))
                .map(Early::staged);
    }
}
