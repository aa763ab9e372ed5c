package dev.recapgallery.publish;

import dev.recapgallery.model.Album;
import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.RenderedPhoto;
import dev.recapgallery.model.Rendition;
import dev.recapgallery.model.RenditionFormat;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.Video;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes galleries for tests: a title, settings, and sections of photos. */
final class TestGallery {

    static final Person KATI = new Person("kati", "Katherine Michel", "https://katherinemichel.github.io/");
    static final Person NATALIA = new Person("natalia", "Natalia Bidart", null);

    private TestGallery() {}

    /** A gallery of one section "Tuesday" with these photos. */
    static Gallery of(TestPhoto... photos) {
        return of(Settings.DEFAULTS, section("tuesday", "Tuesday", photos));
    }

    static Gallery of(Settings settings, Section... sections) {
        Album album = new Album("recap", "DjangoCon US 2024", settings, List.of(KATI, NATALIA), List.of(sections));
        List<RenderedPhoto> rendered =
                album.photos().stream().map(TestGallery::rendered).toList();
        return Gallery.of(album, rendered);
    }

    static Section section(String id, String title, TestPhoto... photos) {
        return new Section(id, title, photos(photos), List.of(), List.of());
    }

    static Section section(String id, List<Video> videos, List<Section> sections, TestPhoto... photos) {
        return new Section(id, id, photos(photos), videos, sections);
    }

    static Settings settings(String baseUrl, @Nullable String siteUrl) {
        return settings(baseUrl, siteUrl, "en", false);
    }

    static Settings keepingLocations() {
        return settings("", null, "en", true);
    }

    static Settings sizes(String sizes) {
        return settings("", null, "en", false, sizes);
    }

    static Settings settings(String baseUrl, @Nullable String siteUrl, String language, boolean keepsLocation) {
        return settings(baseUrl, siteUrl, language, keepsLocation, Settings.DEFAULTS.sizes());
    }

    private static Settings settings(
            String baseUrl, @Nullable String siteUrl, String language, boolean keepsLocation, String sizes) {
        Settings usual = Settings.DEFAULTS;
        return new Settings(
                null,
                null,
                null,
                null,
                baseUrl,
                siteUrl,
                language,
                null,
                usual.renditions(),
                sizes,
                usual.creditFormat(),
                keepsLocation,
                usual.targets());
    }

    /** All published files. */
    static SortedMap<String, byte[]> files(Gallery gallery) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Publication.parts(gallery).forEach(part -> files.putAll(part.get()));
        return files;
    }

    /** The text of one published file. */
    static String text(Gallery gallery, String path) {
        SortedMap<String, byte[]> files = files(gallery);
        return new String(
                Objects.requireNonNull(files.get(path), () -> path + " is not among " + files.keySet()),
                StandardCharsets.UTF_8);
    }

    private static List<Photo> photos(TestPhoto... photos) {
        return List.of(photos).stream().map(TestPhoto::build).toList();
    }

    private static RenderedPhoto rendered(Photo photo) {
        List<Rendition> renditions = new ArrayList<>();
        for (RenditionFormat format : List.of(RenditionFormat.WEBP, RenditionFormat.JPEG)) {
            for (int width : List.of(480, 960, 1920)) {
                int height = width * photo.source().heightPx() / photo.source().widthPx();
                String path = "images/" + photo.id() + "-" + width + "w-1f2e3d4c." + format.extension();
                renditions.add(new Rendition(path, width, height, format, width * 100L));
            }
        }
        return new RenderedPhoto(photo, "#808080", renditions);
    }
}
