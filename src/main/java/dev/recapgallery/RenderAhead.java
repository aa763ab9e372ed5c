package dev.recapgallery;

import dev.recapgallery.image.RenderedPictures;
import dev.recapgallery.image.RenditionPlan;
import dev.recapgallery.image.RenditionPlanner;
import dev.recapgallery.image.Step;
import dev.recapgallery.input.EarlyJoiner;
import dev.recapgallery.input.PhotoFile;
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
        Step<Outcome<Source>> known = new Step.Done<>(opened.then(one -> Outcome.of(one.source())));
        return opened.value().map(one -> rendering(one, known)).orElse(known);
    }

    private Step<Outcome<Source>> rendering(Opened opened, Step<Outcome<Source>> known) {
        PhotoFile file = opened.file();
        Source source = opened.source();
        Optional<RenditionPlan> plan = file == null ? Optional.empty() : plan(source);
        if (file == null || plan.isEmpty()) {
            return known;
        }
        return new Step.Next<>(steps.memoryBytes(source, plan.get()), () -> {
            Outcome<StagedPhoto> staged = staged(steps.render(file, source, plan.get()));
            earlyByFile.put(source.photo().file(), new Early(plan.get().key(), staged));
            return known;
        });
    }

    /** Empty where nothing is to be made of the photo. */
    private Optional<RenditionPlan> plan(Source source) {
        return joiner.join(source.photo()).map(planner::plan).filter(plan -> !output.holds(plan));
    }

    /** The photo rendered by a plan: early, or else now. */
    Outcome<StagedPhoto> rendered(Source source, RenditionPlan plan) {
        return early(plan).orElseGet(() -> staged(steps.render(source, plan)));
    }

    private Outcome<StagedPhoto> staged(Outcome<RenderedPictures> made) {
        return made.then(pictures -> Outcome.of(output.stage(pictures)));
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
