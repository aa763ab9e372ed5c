package dev.recapgallery.publish;

import dev.recapgallery.model.GeoPoint;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.Rendition;
import dev.recapgallery.model.Section;
import dev.recapgallery.publish.LinkedDataDocument.Coordinates;
import dev.recapgallery.publish.LinkedDataDocument.Creator;
import dev.recapgallery.publish.LinkedDataDocument.ImageGallery;
import dev.recapgallery.publish.LinkedDataDocument.ImageObject;
import dev.recapgallery.publish.LinkedDataDocument.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes schema.org data (JSON-LD 1.1) for the whole gallery, a section or a photo. Safe inside a script element and a
 * template: {@code <} and braces within strings are written as escapes.
 */
final class LinkedData {

    private final PublishedGallery gallery;
    private final Map<String, ImageObject> imagesById = new HashMap<>();

    LinkedData(PublishedGallery gallery) {
        this.gallery = gallery;
    }

    String wholeGallery() {
        List<ImageGallery> parts =
                gallery.sections().stream().map(this::sectionNode).toList();
        String language = gallery.settings().language();
        return write(new ImageGallery(
                LinkedDataDocument.CONTEXT, "ImageGallery", gallery.title(), language, List.of(), parts));
    }

    String section(Section section) {
        ImageGallery node = sectionNode(section);
        String language = gallery.settings().language();
        return write(new ImageGallery(
                LinkedDataDocument.CONTEXT,
                node.type(),
                node.name(),
                language,
                node.associatedMedia(),
                node.hasPart()));
    }

    String photo(PublishedPhoto photo) {
        return write(image(photo).standingAlone());
    }

    private static String write(LinkedDataDocument document) {
        return JsonText.embeddable(document);
    }

    private ImageGallery sectionNode(Section section) {
        return new ImageGallery(
                null,
                "ImageGallery",
                section.title(),
                null,
                gallery.photosOf(section).stream().map(this::image).toList(),
                section.sections().stream().map(this::sectionNode).toList());
    }

    private ImageObject image(PublishedPhoto published) {
        return imagesById.computeIfAbsent(published.photo().id(), id -> imageObject(published));
    }

    private ImageObject imageObject(PublishedPhoto published) {
        Photo photo = published.photo();
        Person person = photo.credit().person();
        return new ImageObject(
                null,
                "ImageObject",
                url(published.largest()),
                url(published.smallest()),
                published.largest().format().mediaType(),
                published.largest().widthPx(),
                published.largest().heightPx(),
                photo.title(),
                published.captionText().orElse(null),
                creator(person),
                person == null ? null : person.name(),
                photo.copyright(),
                licenseUrl(photo.license()),
                photo.taken() == null ? null : GalleryJson.timestamp(photo.taken()),
                photo.tags(),
                place(photo.location()));
    }

    private String url(Rendition rendition) {
        String prefix = Urls.prefix(gallery.settings().baseUrl());
        return Urls.resolve(gallery.settings().siteUrl(), prefix + rendition.path());
    }

    private static @Nullable Creator creator(@Nullable Person person) {
        return person == null ? null : new Creator("Person", person.name(), Urls.absoluteOrNull(person.url()));
    }

    private static @Nullable String licenseUrl(@Nullable License license) {
        return license == null ? null : Urls.absoluteOrNull(license.url());
    }

    private @Nullable Place place(@Nullable GeoPoint point) {
        return point == null || !gallery.settings().keepsLocation()
                ? null
                : new Place("Place", new Coordinates("GeoCoordinates", point.latitude(), point.longitude()));
    }
}
