package dev.recapgallery;

import dev.recapgallery.image.RenditionPlan;
import dev.recapgallery.image.RenditionPlanner;
import dev.recapgallery.image.Step;
import dev.recapgallery.input.EarlyJoiner;
import dev.recapgallery.input.Project;
import dev.recapgallery.problem.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
    Step<Outcome<Source>> goOn(Outcome<Opened> opened) {
        Outcome<Source> source = opened.then(one -> Outcome.of(one.source()));
        return opened.value()
                .filter(one -> one.file() != null)
                .flatMap(one -> plan(one.source())
                        .<Step<Outcome<Source>>>map(
                                plan -> new Step.Next<>(steps.memoryBytes(one.source(), plan), () -> {
                                    render(one, plan);
                                    return new Step.Done<>(source);
                                })))
                .orElse(new Step.Done<>(source));
    }

    /** Empty where nothing is to be made of the photo. */
    private Optional<RenditionPlan> plan(Source source) {
        return joiner.join(source.photo()).map(planner::plan).filter(plan -> !output.holds(plan));
    }

    private void render(Opened opened, RenditionPlan plan) {
        Outcome<StagedPhoto> staged = steps.render(opened, plan).then(made -> Outcome.of(output.stage(made)));
        earlyByFile.put(plan.photo().file(), new Early(plan.key(), staged));
    }

    /** The photo rendered by a plan: early, or else now. */
    Outcome<StagedPhoto> rendered(Source source, RenditionPlan plan) {
        return early(plan).orElseGet(() -> steps.render(source, plan).then(made -> Outcome.of(output.stage(made))));
    }

    /** What {@link #rendered} takes at its peak, in the heap and outside. */
    long memoryBytes(Source source, RenditionPlan plan) {
        return early(plan).isPresent() ? 0 : steps.memoryBytes(source, plan);
    }

    private Optional<Outcome<StagedPhoto>> early(RenditionPlan plan) {
        return Optional.ofNullable(earlyByFile.get(plan.photo().file()))
                .filter(early -> early.planKey().equals(plan.key()))
                .map(Early::staged);
    }
}
