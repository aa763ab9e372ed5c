package dev.recapgallery;

import dev.recapgallery.image.PlannedRendition;
import dev.recapgallery.image.RenditionPlan;
import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.Rendition;
import dev.recapgallery.publish.OutputMemory;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What a build did, in numbers.
 *
 * @param photos published ones
 * @param fresh photos that the build before did not have
 * @param changed photos whose renditions are others than before
 * @param renditions of all photos together
 * @param bytes size of all renditions together
 * @param written files written, of any kind
 * @param removed files removed
 */
public record BuildReport(int photos, int fresh, int changed, int renditions, long bytes, int written, int removed) {

    static BuildReport of(
            Gallery gallery, Map<String, String> planKeys, OutputMemory before, int written, int removed) {
        int fresh =
                (int) planKeys.keySet().stream().filter(id -> !before.knows(id)).count();
        int unchanged = (int) planKeys.entrySet().stream()
                .filter(plan ->
                        before.placeholder(plan.getKey(), plan.getValue()).isPresent())
                .count();
        int photos = planKeys.size();
        int renditions = gallery.photos().stream()
                .mapToInt(photo -> photo.renditions().size())
                .sum();
        long bytes = gallery.photos().stream()
                .flatMap(photo -> photo.renditions().stream())
                .mapToLong(Rendition::bytes)
                .sum();
        return new BuildReport(photos, fresh, photos - fresh - unchanged, renditions, bytes, written, removed);
    }

    static BuildReport expected(List<RenditionPlan> plans, OutputMemory before, boolean isForced) throws IOException {
        int fresh = 0;
        int unchanged = 0;
        int missing = 0;
        for (RenditionPlan plan : plans) {
            fresh += before.knows(plan.photo().id()) ? 0 : 1;
            unchanged += before.placeholder(plan.photo().id(), plan.key()).isPresent() ? 1 : 0;
            for (PlannedRendition planned : plan.renditions()) {
                missing += !isForced && before.holds(planned.path()).isPresent() ? 0 : 1;
            }
        }
        int renditions =
                plans.stream().mapToInt(plan -> plan.renditions().size()).sum();
        int changed = plans.size() - fresh - unchanged;
        return new BuildReport(plans.size(), fresh, changed, renditions, 0, missing, 0);
    }

    public int unchanged() {
        return photos - fresh - changed;
    }
}
