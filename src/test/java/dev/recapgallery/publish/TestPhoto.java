package dev.recapgallery.publish;

import dev.recapgallery.model.Camera;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.GeoPoint;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Orientation;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.model.Taken;
import dev.recapgallery.problem.Place;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a photo of which a test says only what matters to it. */
final class TestPhoto {

    private final String id;
    private int widthPx = 4000;
    private int heightPx = 3000;
    private @Nullable Caption caption;
    private @Nullable String alt;
    private boolean decorative;
    private Credit credit = Credit.unknown();
    private @Nullable License license;
    private @Nullable String title;
    private @Nullable Taken taken;
    private @Nullable Camera camera;
    private @Nullable GeoPoint location;
    private Map<String, @Nullable Object> params = Map.of();

    private TestPhoto(String id) {
        this.id = id;
    }

    static TestPhoto photo(String id) {
        return new TestPhoto(id);
    }

    TestPhoto size(int width, int height) {
        widthPx = width;
        heightPx = height;
        return this;
    }

    TestPhoto caption(String markdown) {
        caption = new Caption(markdown, true);
        return this;
    }

    TestPhoto plainCaption(String text) {
        caption = new Caption(text, false);
        return this;
    }

    TestPhoto alt(String text) {
        alt = text;
        return this;
    }

    TestPhoto decorative() {
        decorative = true;
        return this;
    }

    TestPhoto credit(Person person) {
        credit = Credit.to(Credit.Origin.CAPTION_FILE, person, "Photo: " + person.name());
        return this;
    }

    TestPhoto creditLine(Person person, String line) {
        credit = Credit.to(Credit.Origin.CAPTION_FILE, person, line);
        return this;
    }

    TestPhoto declined() {
        credit = Credit.declined();
        return this;
    }

    TestPhoto license(License terms) {
        license = terms;
        return this;
    }

    TestPhoto title(String text) {
        title = text;
        return this;
    }

    TestPhoto taken(String local, @Nullable String offset) {
        taken = new Taken(LocalDateTime.parse(local), offset == null ? null : ZoneOffset.of(offset));
        return this;
    }

    TestPhoto camera(Camera used) {
        camera = used;
        return this;
    }

    TestPhoto location(double latitude, double longitude) {
        location = new GeoPoint(latitude, longitude);
        return this;
    }

    TestPhoto params(Map<String, @Nullable Object> values) {
        params = values;
        return this;
    }

    Photo build() {
        PhotoMetadata metadata = new PhotoMetadata(Orientation.TOP_LEFT, taken, camera, location, List.of());
        String file = id + ".jpg";
        return new Photo(
                id,
                new SourcePhoto(file, "0".repeat(64), widthPx, heightPx, metadata),
                Place.of(file),
                caption,
                alt,
                decorative,
                credit,
                license,
                null,
                title,
                taken,
                List.of("durham"),
                null,
                location,
                params);
    }
}
