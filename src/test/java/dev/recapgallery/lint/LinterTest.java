package dev.recapgallery.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.model.Album;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {

    private static final Place NAMED = Place.at("captions.yaml", 8, 5);
    private static final Credit BY_DEFAULT =
            Credit.to(Credit.Origin.DEFAULT, new Person("kati", "Katherine Michel", null), "Photo: Katherine Michel");
    private static final Credit TYPED =
            Credit.to(Credit.Origin.CAPTION_FILE, new Person(null, "Bob", null), "Photo: Bob");

    private static Photo photo(
            Place place, @Nullable String caption, @Nullable String alt, Credit credit, boolean decorative) {
        return new Photo(
                "a",
                new SourcePhoto("a.jpg", "0", 4, 3, PhotoMetadata.empty()),
                place,
                caption == null ? null : new Caption(caption, true),
                alt,
                decorative,
                credit,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Map.of());
    }

    private static List<String> lint(Photo photo) {
        Section section = new Section("s", "S", List.of(photo), List.of(), List.of());
        Album album = new Album("g", "G", Settings.DEFAULTS, List.of(), List.of(section));
        return Linter.check(album).stream().map(Problem::toString).toList();
    }

    @Test
    void findsWhatIsMissing() {
        assertEquals(
                List.of(
                        "captions.yaml:8:5: warning: photo 'a.jpg' has no alt text; describe it, or mark it decorative"
                                + " [missing-alt]",
                        "captions.yaml:8:5: warning: photo 'a.jpg' has no caption; write one, or mark it decorative"
                                + " [missing-caption]",
                        "captions.yaml:8:5: warning: nobody is credited for photo 'a.jpg'; say who took it ('credit:' here"
                                + " or under 'defaults:'), or write 'credit: none' [missing-credit]"),
                lint(photo(NAMED, null, null, Credit.unknown(), false)));
    }

    @Test
    void findsNothingAtACompletePhoto() {
        assertEquals(List.of(), lint(photo(NAMED, "C", "A", Credit.declined(), false)));
        assertEquals(List.of(), lint(photo(NAMED, null, null, TYPED, true)));
    }

    @Test
    void saysNothingOfPhotosThatTheCaptionFileDoesNotName() {
        assertEquals(List.of(), lint(photo(Place.of("a.jpg"), null, null, Credit.unknown(), false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Me",
                "Me and Lorenzo",
                "Me, Abigail and Velda",
                "me at the booth",
                "**Me** and Bob",
                "[Me](https://x.example/)"
            })
    void findsTheAuthorInAPictureCreditedByDefault(String caption) {
        assertEquals(
                List.of(
                        "captions.yaml:8:5: warning: by its caption the author is in photo 'a.jpg', but it is credited to"
                                + " Katherine Michel by default; name who took it, or write 'credit: none' [author-in-picture]"),
                lint(photo(NAMED, caption, "A", BY_DEFAULT, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meeting Lorenzo", "Mélanie", "Me\u0301lanie", "ME", "Lorenzo and me", "Me-too march"})
    void takesOtherCaptionsForPicturesOfOthers(String caption) {
        assertEquals(List.of(), lint(photo(NAMED, caption, "A", BY_DEFAULT, false)));
    }

    @Test
    void trustsWhatIsTypedOfPicturesOfTheAuthor() {
        assertEquals(List.of(), lint(photo(NAMED, "Me and Lorenzo", "A", TYPED, false)));
    }
}
