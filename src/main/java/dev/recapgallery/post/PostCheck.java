package dev.recapgallery.post;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what is wrong with the markers of a post, without anything being built. */
public final class PostCheck {

    private PostCheck() {}

    /**
     * The problems of a post's markers.
     *
     * @param file the post as shown in problems
     * @param post its bytes
     * @param names what markers may name: the gallery's id, the sections' ids, {@code photo:ID} of each photo, and
     *     {@code credits}
     */
    public static List<Problem> problems(String file, byte[] post, Collection<String> names) {
        String text = new String(post, StandardCharsets.UTF_8);
        MarkerReader.Markers markers = MarkerReader.read(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Problem> problems = new ArrayList<>(markers.problems());
        for (MarkedBlock block : markers.blocks()) {
            Place place = Place.at(file, block.line(), 1);
            if (!names.contains(block.name())) {
                // That it is no well-formed name either would be the same said twice.
                problems.removeIf(problem -> isOfName(problem, block));
                problems.add(Problem.error(
                        place,
                        "marker-unknown",
                        "nothing in the gallery is called '" + Printable.excerpt(block.name(), 80) + "'"
                                + MarkerGuess.hint(
                                        block.name(),
                                        names,
                                        "; name the gallery's id, a section's id, photo:ID or credits")));
            }
            if (block.isEdited()) {
                problems.add(Problem.warning(
                        place,
                        "hand-edit",
                        "what stands between these markers was changed by hand since it was written, and embed will not"
                                + " overwrite it; move the change out of them, or run embed --force"));
            }
        }
        return problems;
    }

    private static boolean isOfName(Problem problem, MarkedBlock block) {
        Place.Position position = problem.place().position();
        return !MarkerReader.isName(block.name())
                && problem.rule().equals("marker-broken")
                && position != null
                && position.line() == block.line();
    }
}
