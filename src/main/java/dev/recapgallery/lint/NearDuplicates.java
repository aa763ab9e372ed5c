package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Inspection;
import dev.recapgallery.model.Look;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shots of one scene, taken within seconds of each other, of which one would do; the sharpest is pointed out. */
final class NearDuplicates implements Rule {

    private static final Duration MAX_APART = Duration.ofSeconds(10);

    /**
     * Of 144. Of 37 photos, cut by 6 % at two sides 33 stay under it; of the 666 pairs of them, and of pairs of quarters
     * of one photo, two are under it, and these differ in tones by 27 and 30.
     */
    private static final int MAX_GRADIENTS_APART = 38;

    private static final double MAX_TONES_APART = 18;

    /** For photos that don't say when they were taken: a resized or re-saved copy, no second shot. */
    private static final int MAX_GRADIENTS_OF_A_COPY = 6;

    private static final double MAX_TONES_OF_A_COPY = 3;

    /** A shown photo with its look. */
    private record Seen(Photo photo, Look.Features look) {
        @Nullable
        LocalDateTime time() {
            return photo.taken() == null ? null : photo.taken().local();
        }
    }

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "near-duplicate",
                Scope.CHECK,
                "readers see the same scene twice; one shot would do",
                "keep the one that is pointed out as the sharpest, and hide the others");
    }

    @Override
    public Stream<Problem> check(Material material) {
        List<Seen> seen = seen(material);
        List<List<Seen>> groups = new ArrayList<>();
        for (Seen photo : seen) {
            groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> isSameScene(photo, other)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(photo), () -> groups.add(new ArrayList<>(List.of(photo))));
        }
        return groups.stream().filter(group -> group.size() > 1).flatMap(this::problems);
    }

    /** By time, and each picture once: identical ones are another rule's. */
    private static List<Seen> seen(Material material) {
        Set<String> pictures = new HashSet<>();
        List<Seen> seen = new ArrayList<>();
        for (Photo photo : material.album().photos()) {
            @Nullable Inspection inspection = material.inspected().byFile().get(photo.file());
            @Nullable Look look = inspection == null ? null : inspection.look();
            if (look != null && look.features() != null && pictures.add(look.pixelHash())) {
                seen.add(new Seen(photo, look.features()));
            }
        }
        seen.sort(Comparator.comparing(Seen::time, Comparator.nullsLast(Comparator.naturalOrder())));
        return seen;
    }

    private static boolean isSameScene(Seen a, Seen b) {
        LocalDateTime first = a.time();
        LocalDateTime second = b.time();
        int gradients = a.look().gradientsApart(b.look());
        double tones = a.look().tonesApart(b.look());
        if (first == null || second == null) {
            return gradients <= MAX_GRADIENTS_OF_A_COPY && tones <= MAX_TONES_OF_A_COPY;
        }
        Duration apart = Duration.between(first, second).abs();
        return apart.compareTo(MAX_APART) <= 0 && gradients <= MAX_GRADIENTS_APART && tones <= MAX_TONES_APART;
    }

    private Stream<Problem> problems(List<Seen> group) {
        Seen sharpest = group.stream()
                .max(Comparator.comparingDouble(seen -> seen.look().sharpness()))
                .orElseThrow();
        return group.stream()
                .filter(seen -> !seen.photo().file().equals(sharpest.photo().file()))
                .map(seen -> problem(seen, sharpest));
    }

    private Problem problem(Seen seen, Seen sharpest) {
        return at(
                        seen.photo(),
                        "photo '" + seen.photo().file() + "' shows nearly the same as "
                                + Material.named(sharpest.photo())
                                + apart(seen.time(), sharpest.time())
                                + "; '" + sharpest.photo().file()
                                + "' is the sharpest of them; keep that one, and hide the other")
                .about(List.of(seen.photo().file(), sharpest.photo().file()));
    }

    private static String apart(@Nullable LocalDateTime first, @Nullable LocalDateTime second) {
        if (first == null || second == null) {
            return "";
        }
        long seconds = Duration.between(first, second).abs().toSeconds();
        return seconds == 0 ? ", taken in the same second" : ", taken " + seconds + " s apart";
    }
}
