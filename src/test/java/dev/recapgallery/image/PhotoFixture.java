package dev.recapgallery.image;

import dev.recapgallery.model.Credit;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Orientation;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.problem.Place;
import java.util.List;
import java.util.Map;

/** Builds photos of which only size, credit and rights matter. */
final class PhotoFixture {

    private final int widthPx;
    private final int heightPx;
    private String sha256 = "a".repeat(64);
    private Orientation orientation = Orientation.TOP_LEFT;
    private Credit credit = Credit.unknown();
    private String copyright = "";
    private String licenseUrl = "";

    private PhotoFixture(int widthPx, int heightPx) {
        this.widthPx = widthPx;
        this.heightPx = heightPx;
    }

    static PhotoFixture ofSize(int widthPx, int heightPx) {
        return new PhotoFixture(widthPx, heightPx);
    }

    PhotoFixture sha256(String hex) {
        sha256 = hex;
        return this;
    }

    PhotoFixture orientation(Orientation value) {
        orientation = value;
        return this;
    }

    PhotoFixture by(String name) {
        credit = Credit.to(Credit.Origin.CAPTION_FILE, new Person(null, name, null), "Photo: " + name);
        return this;
    }

    PhotoFixture copyright(String notice) {
        copyright = notice;
        return this;
    }

    PhotoFixture licenseUrl(String url) {
        licenseUrl = url;
        return this;
    }

    Photo build() {
        PhotoMetadata metadata = new PhotoMetadata(orientation, null, null, null, List.of());
        return new Photo(
                "lake",
                new SourcePhoto("trip/lake.jpg", sha256, widthPx, heightPx, metadata),
                Place.of("trip/lake.jpg"),
                null,
                null,
                false,
                credit,
                licenseUrl.isEmpty() ? null : new License(null, "A licence", licenseUrl),
                copyright.isEmpty() ? null : copyright,
                null,
                null,
                List.of(),
                null,
                null,
                Map.of());
    }
}
