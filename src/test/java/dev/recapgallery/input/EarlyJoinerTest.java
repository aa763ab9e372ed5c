package dev.recapgallery.input;

import static dev.recapgallery.input.AlbumFixture.says;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.model.Field;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.Photo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EarlyJoinerTest {

    private static final String CAPTIONS = """
            defaults: {credit: me}
            people: {me: {name: Ana Lima, url: https://example.org/}, tom: Tom Reed}
            gallery: {timezone: America/New_York}
            photos:
              a.jpg: {caption: The hall, credit: tom, taken: 2024-09-23T10:00}
              hidden.jpg: {hidden: true}
              day-1/a.jpg: {alt: A hall, license: cc-by-4.0}
              a.jpg: {caption: The second entry, credit: none}
              "caf\u00e9.jpg": Coffee
            """;

    private final AlbumFixture fixture = new AlbumFixture()
            .photos("a.jpg", "a.png", "hidden.jpg", "day-1/a.jpg", "unnamed.jpg", "cafe\u0301.jpg")
            .photo(
                    "own.jpg",
                    "2024-09-24T09:30",
                    says(MetadataSource.XMP, Field.CREATOR, "Grace Hopper"),
                    says(MetadataSource.EXIF, Field.CAPTION, "Somewhere near home"))
            .unreadable("unnamed.png");

    @Test
    void joinsAPhotoAsTheAlbumWill() {
        List<Photo> album = fixture.join(CAPTIONS).value().orElseThrow().photos();

        List<Photo> early = fixture.joinEarly(CAPTIONS);

        assertEquals(Set.copyOf(album), new HashSet<>(early));
        assertEquals(album.size(), early.size());
        assertEquals(6, early.size(), "all but the hidden one");
    }

    @Test
    void withoutACaptionFileToo() {
        List<Photo> album = fixture.joinWithoutCaptions().value().orElseThrow().photos();

        assertEquals(Set.copyOf(album), Set.copyOf(fixture.joinEarly("{}")));
    }

    @Test
    void tellsNamesThatDifferInUnicodeFormAlone() {
        AlbumFixture twins = new AlbumFixture().photos("caf\u00e9.jpg", "cafe\u0301.jpg");
        String captions = """
                photos:
                  "cafe\\u0301.jpg": Decomposed
                """;
        List<Photo> album = twins.join(captions).value().orElseThrow().photos();

        assertEquals(Set.copyOf(album), Set.copyOf(twins.joinEarly(captions)));
    }
}
