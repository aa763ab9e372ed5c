package dev.recapgallery.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerSpellingTest {

    private static final List<String> NAMES =
            List.of("trip", "credits", "b", "one", "there", "meeting-lorenzo", "photo:pier");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<!-- recap gallery b --> | recap:gallery b",
                "<!-- recap-gallery b --> | recap:gallery b",
                "<!-- Recap:Gallery b --> | recap:gallery b",
                "<!-- RECAP:GALLERY B --> | recap:gallery b",
                "<!-- recap: gallery one --> | recap:gallery one",
                "<!-- recap :gallery one --> | recap:gallery one",
                "<!-- recapgallery:b --> | recap:gallery b",
                "<!-- recapgallery b --> | recap:gallery b",
                "<!-- RecapGallery: b --> | recap:gallery b",
                "<!-- recap_gallery b --> | recap:gallery b",
                "<!-- recap.gallery b --> | recap:gallery b",
                "<!-- recap;gallery b --> | recap:gallery b",
                "<!-- recap::gallery b --> | recap:gallery b",
                "<!-- recap/gallery b --> | recap:gallery b",
                "<!-- recap:gallery:b --> | recap:gallery b",
                "<!-- recap:gallery=b --> | recap:gallery b",
                "<!-- recap:gallery: b --> | recap:gallery b",
                "<!-- recap:gallery \"b\" /--> | recap:gallery b",
                "<!-- recap:gallery name=b c --> | recap:gallery NAME --> or <!-- /recap:gallery",
                "<!-- recap:galery b --> | recap:gallery b",
                "<!-- recap:gallery-b --> | recap:gallery b",
                "<!-- reacp:gallery b --> | recap:gallery b",
                "<!-- recaps:gallery b --> | recap:gallery b",
                "<!-- recap galery b --> | recap:gallery b",
                "<!-- recap galleries b --> | recap:gallery b",
                "<!--- recap:gallery b ---> | recap:gallery b",
                "<!-- start recap:gallery b --> | recap:gallery b",
                "<!-- recap:gallery Meeting Lorenzo --> | recap:gallery meeting-lorenzo",
                "<!-- recap gallery Meeting Lorenzo --> | recap:gallery meeting-lorenzo",
                "<!-- recap gallery meeting-lorenz --> | recap:gallery meeting-lorenzo",
                "<!-- recap gallery pier.jpg --> | recap:gallery photo:pier",
                "<!-- recap gallery photo:pier --> | recap:gallery photo:pier",
                "<!-- recap:photo:pier --> | recap:gallery photo:pier",
                "<!-- recap_gallery:none --> | recap:gallery none",
                "<!-- recap:gallery --> | recap:gallery NAME --> or <!-- /recap:gallery",
                "<!-- recap:photo pier --> | recap:gallery photo:pier",
                "<!-- recap:photo karaoke --> | recap:gallery photo:karaoke",
                "<!-- recap:photo:karaoke --> | recap:gallery photo:karaoke",
                "<!-- recap:section one --> | recap:gallery one",
                "<!-- recap:credits --> | recap:gallery credits",
                "<!-- /recap:credits --> | /recap:gallery",
                "<!-- /recap:photo --> | /recap:gallery",
                "<!-- gallery:recap talks --> | recap:gallery talks",
                "<!-- gallery_recap one --> | recap:gallery one",
                "<!-- /gallery:recap --> | /recap:gallery",
                "<!- recap:gallery b --> | recap:gallery b",
                "<-- recap:gallery b --> | recap:gallery b",
                "<!— recap:gallery b —> | recap:gallery b",
                "<! -- recap:gallery b --> | recap:gallery b",
                "<!- /recap:gallery --> | /recap:gallery",
                "<!-- /recap gallery --> | /recap:gallery",
                "<!-- / recap:gallery --> | /recap:gallery",
                "<!-- \\recap:gallery --> | /recap:gallery",
                "<!-- recap:/gallery --> | /recap:gallery",
                "<!-- recap/gallery --> | /recap:gallery",
                "<!-- recap:gallery/ --> | /recap:gallery",
                "<!-- /Recap:Gallery --> | /recap:gallery",
                "<!-- /recapgallery --> | /recap:gallery",
                "<!-- /recap-gallery --> | /recap:gallery",
                "<!-- /recap:galery --> | /recap:gallery",
                "<!-- /recap:gallery b --> | /recap:gallery",
                "<!-- end recap:gallery --> | /recap:gallery",
                "<!-- end of recap:gallery --> | /recap:gallery"
            })
    void tellsWhatWasMeant(String comment, String meant) {
        boolean isSpelt = !meant.contains("NAME");
        assertEquals(
                List.of("post.md:3:2: error: '" + comment + "' is no marker; " + (isSpelt ? "did you mean" : "write")
                        + " <!-- " + meant + " -->" + (isSpelt ? "?" : "") + " [marker-broken]"),
                problems("A trip.\n\n " + comment + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- recap/gallery.html -->",
                "<!-- recap of day one -->",
                "<!-- recipe:gallery pasta -->",
                "<!-- recital:gallery pasta -->",
                "<!-- recap: photos are still missing -->",
                "<!-- recap: credits? ask Anna -->",
                "<!-- recap:todo names -->",
                "<!-- gallery: recap of the day -->",
                "<- back to the recap ->",
                "<!- a note ->",
                "<!-- gallery below -->",
                "<!-- recap: the second day was hot -->",
                "<!-- recap -->",
                "<!-- Recap: day one -->",
                "<!-- /recap -->",
                "<!-- gallery -->",
                "<!-- /gallery -->",
                "<!-- gallery: b -->",
                "<!-- recap gallery -->",
                "<!-- recap gallery here -->",
                "<!-- recap gallery goes here -->",
                "<!-- recap gallery: one photo a day -->",
                "<!-- recap-gallery -->",
                "<!-- recap-gallery 1.2 made this -->",
                "<!-- made with recap-gallery -->",
                "<!-- end of recap -->",
                "<!-- end of the recap gallery -->",
                "<!-- begin recap gallery -->",
                "<!-- TODO: recap gallery b -->",
                "<!-- recap:one -->",
                "<!-- the gallery one -->",
                "<!-- recent gallery one -->",
                "<!-- recap: galleries are open late -->",
                "<!-- recap: gallery of day one -->",
                "<!-- original recap -->",
                "<!-- recap: original plan was hiking -->",
                "<!---->",
                "<!-- -->"
            })
    void leavesNotesAlone(String comment) {
        assertEquals(List.of(), problems(comment + "\n"));
        assertEquals(List.of(), problems("a " + comment + " b\n"));
        assertEquals(
                List.of(),
                problems("<!-- recap:gallery b -->\n<!-- /recap:gallery -->\n\n" + comment + "\n\nThe end.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- recap gallery berlin -->^<!-- /recap:gallery --> | 1:1: error: '<!-- recap gallery berlin -->' is no marker; did you mean <!-- recap:gallery berlin -->? [marker-broken]",
                "<!-- gallery b -->^<!-- /recap:gallery --> | 1:1: error: '<!-- gallery b -->' is no marker; did you mean <!-- recap:gallery b -->? [marker-broken]",
                "<!-- recap:one -->^<!-- /recap:gallery --> | 1:1: error: '<!-- recap:one -->' is no marker; did you mean <!-- recap:gallery one -->? [marker-broken]",
                "<!-- recap:galery b -->^<!-- /recap:gallery --> | 1:1: error: '<!-- recap:galery b -->' is no marker; did you mean <!-- recap:gallery b -->? [marker-broken]",
                "<!-- recap:gallery b -->^<!-- recap:gallery --> | 2:1: error: '<!-- recap:gallery -->' is no marker; did you mean <!-- /recap:gallery -->? [marker-broken]",
                "<!-- recap:gallery b -->^<!-- /gallery --> | 2:1: error: '<!-- /gallery -->' is no marker; did you mean <!-- /recap:gallery -->? [marker-broken]",
                "<!-- recap:gallery b -->^<!-- /recap -->^<!-- recap:gallery one -->^<!-- /recap:gallery --> | 2:1: error: '<!-- /recap -->' is no marker; did you mean <!-- /recap:gallery -->? [marker-broken]",
                "<!-- recap:gallery b -->^<!-- end recap gallery --> | 2:1: error: '<!-- end recap gallery -->' is no marker; did you mean <!-- /recap:gallery -->? [marker-broken]",
                "- <!-- recap:gallery b -->^- <!-- /recap:gallery --> | 1:3: error: a marker has to stand on a line of its own, outside of lists and quotes [marker-not-alone]#2:3: error: a marker has to stand on a line of its own, outside of lists and quotes [marker-not-alone]",
                "𝒳 <!-- recap:galery b --> | 1:3: error: '<!-- recap:galery b -->' is no marker; did you mean <!-- recap:gallery b -->? [marker-broken]"
            })
    void tellsTheOneOfAPairThatIsWrong(String post, String problems) {
        assertEquals(
                Stream.of(problems.split("#", -1)).map("post.md:"::concat).toList(),
                problems(post.replace('^', '\n') + "\n"));
    }

    @Test
    void quotesACommentThatGoesOnInOneLine() {
        assertEquals(
                List.of(
                        "post.md:1:1: error: '<!-- recap:gallery b c -->' is no marker; write <!-- recap:gallery NAME -->"
                                + " or <!-- /recap:gallery --> [marker-broken]"),
                problems("<!-- recap:gallery\nb\n\tc -->\n<!-- /recap:gallery -->\n"));
    }

    @Test
    void leavesCodeAlone() {
        assertEquals(
                List.of(),
                problems(
                        "```\n<!-- recap:galery b -->\n```\n\n    <!-- recap gallery b -->\n\n`<!-- recap-gallery b -->`\n"));
    }

    @Test
    void saysThatAPhotoIsHidden() {
        assertEquals(
                List.of(
                        "post.md:1:1: error: 'photo:attic' is hidden; take 'hidden: true' out of its entry, or remove the marker"
                                + " with what stands inside [marker-unknown]"),
                PostEmbedder.check(
                                "post.md",
                                "<!-- recap:gallery photo:attic -->\n<!-- /recap:gallery -->\n".getBytes(UTF_8),
                                new MarkerNames(NAMES, List.of("photo:attic")),
                                name -> Optional.empty())
                        .stream()
                        .map(Object::toString)
                        .toList());
    }

    private static List<String> problems(String post) {
        byte[] bytes = post.getBytes(UTF_8);
        List<Problem> told =
                PostEmbedder.check("post.md", bytes, new MarkerNames(NAMES, List.of()), name -> Optional.empty());
        Optional<String> fragment = Optional.of("<p>x</p>\n");
        assertEquals(
                told,
                PostEmbedder.embed(
                                "post.md",
                                bytes,
                                name -> NAMES.contains(name) ? fragment : Optional.empty(),
                                () -> NAMES,
                                false)
                        .problems());
        return told.stream().map(Object::toString).toList();
    }
}
