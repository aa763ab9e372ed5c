package dev.recapgallery.publish;

import dev.recapgallery.model.Camera;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.FocalPoint;
import dev.recapgallery.model.GeoPoint;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.Rendition;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Taken;
import dev.recapgallery.model.Video;
import dev.recapgallery.publish.GalleryDocument.CameraNode;
import dev.recapgallery.publish.GalleryDocument.CreditNode;
import dev.recapgallery.publish.GalleryDocument.FocalNode;
import dev.recapgallery.publish.GalleryDocument.LicenseNode;
import dev.recapgallery.publish.GalleryDocument.LocationNode;
import dev.recapgallery.publish.GalleryDocument.PersonNode;
import dev.recapgallery.publish.GalleryDocument.PhotoNode;
import dev.recapgallery.publish.GalleryDocument.RenditionNode;
import dev.recapgallery.publish.GalleryDocument.SectionNode;
import dev.recapgallery.publish.GalleryDocument.VideoNode;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes {@code gallery.json}: model records in, the published document out. */
final class GalleryJson {

    private static final int VERSION = 1;
    private static final Pattern YOUTUBE =
            Pattern.compile("(?i)https?://(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com|youtu\\.be)(?:[/?#].*)?");
    private static final Pattern VIMEO = Pattern.compile("(?i)https?://(?:www\\.|player\\.)?vimeo\\.com(?:[/?#].*)?");

    private final PublishedGallery gallery;
    private final CaptionRenderer captions = new CaptionRenderer();
    private final DocutilsIds docutilsIds = new DocutilsIds();

    private GalleryJson(PublishedGallery gallery) {
        this.gallery = gallery;
    }

    /** The text of {@code gallery.json}. */
    static String of(PublishedGallery gallery) {
        return JsonText.of(new GalleryJson(gallery).document());
    }

    /** {@code 2024-09-24T18:30:00-04:00}; without an offset where it is unknown (RFC 3339, section 5.6). */
    static String timestamp(Taken taken) {
        String offset = taken.offset() == null ? "" : taken.offset().getId();
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(taken.local()) + offset;
    }

    private GalleryDocument document() {
        return new GalleryDocument(
                OutputNames.GALLERY_SCHEMA,
                VERSION,
                gallery.gallery().album().id(),
                gallery.title(),
                gallery.settings().language(),
                Urls.prefix(gallery.settings().baseUrl()),
                gallery.settings().siteUrl(),
                gallery.settings().sizes(),
                gallery.gallery().album().people().stream()
                        .map(GalleryJson::person)
                        .toList(),
                gallery.sections().stream().map(this::section).toList(),
                gallery.photos().stream().map(this::photo).toList());
    }

    private SectionNode section(Section section) {
        return new SectionNode(
                section.id(),
                section.title(),
                section.id(),
                docutilsIds.next(section.title()).orElse(null),
                section.photos().stream().map(Photo::id).toList(),
                PublishedGallery.videosOf(section).stream().map(this::video).toList(),
                section.sections().stream().map(this::section).toList());
    }

    private VideoNode video(Video video) {
        String source = video.caption();
        Caption caption = source == null ? null : new Caption(source, true);
        return new VideoNode(Urls.encode(video.url()), captions.render(caption).orElse(null), provider(video.url()));
    }

    private static @Nullable String provider(String url) {
        if (YOUTUBE.matcher(url).matches()) {
            return "youtube";
        }
        return VIMEO.matcher(url).matches() ? "vimeo" : null;
    }

    private PhotoNode photo(PublishedPhoto published) {
        Photo photo = published.photo();
        return new PhotoNode(
                photo.id(),
                photo.file(),
                published.section().id(),
                photo.source().widthPx(),
                photo.source().heightPx(),
                photo.title(),
                published.caption(),
                published.alt().orElse(null),
                photo.decorative(),
                credit(photo.credit()),
                license(photo.license()),
                photo.copyright(),
                photo.taken() == null ? null : timestamp(photo.taken()),
                camera(photo.source().metadata().camera()),
                location(photo.location()),
                photo.tags(),
                focal(photo.focal()),
                published.rendered().placeholder(),
                published.rendered().renditions().stream()
                        .map(GalleryJson::rendition)
                        .toList(),
                JsonText.publishable(photo.params()));
    }

    private static PersonNode person(Person person) {
        return new PersonNode(person.key(), person.name(), Urls.absoluteOrNull(person.url()));
    }

    private static @Nullable CreditNode credit(Credit credit) {
        Person person = credit.person();
        String line = credit.line();
        return person == null || line == null
                ? null
                : new CreditNode(line, person.key(), person.name(), Urls.absoluteOrNull(person.url()));
    }

    private static @Nullable LicenseNode license(@Nullable License license) {
        return license == null
                ? null
                : new LicenseNode(license.id(), license.name(), Urls.absoluteOrNull(license.url()));
    }

    private static @Nullable CameraNode camera(@Nullable Camera camera) {
        return camera == null || camera.isBlank()
                ? null
                : new CameraNode(
                        camera.make(),
                        camera.model(),
                        camera.lens(),
                        finite(camera.fNumber()),
                        camera.exposureTime(),
                        camera.iso(),
                        finite(camera.focalLengthMm()));
    }

    /** JSON has no infinity; a rational with denominator 0 in a photo is one. */
    private static @Nullable Double finite(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : value;
    }

    private @Nullable LocationNode location(@Nullable GeoPoint point) {
        return point == null || !gallery.settings().keepsLocation()
                ? null
                : new LocationNode(point.latitude(), point.longitude());
    }

    private static @Nullable FocalNode focal(@Nullable FocalPoint focal) {
        return focal == null ? null : new FocalNode(focal.x(), focal.y());
    }

    private static RenditionNode rendition(Rendition rendition) {
        return new RenditionNode(
                Urls.encode(rendition.path()),
                rendition.widthPx(),
                rendition.heightPx(),
                rendition.format().word(),
                rendition.format().mediaType(),
                rendition.bytes());
    }
}
