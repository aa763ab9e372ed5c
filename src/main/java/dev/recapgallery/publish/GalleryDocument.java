package dev.recapgallery.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code gallery.json}, in the order of its keys. Every key is documented in {@code gallery.schema.json};
 * renaming one breaks people's templates. Keys are always there, with null for what is unknown, so that a template needn't
 * ask; {@code location} alone is left out unless it is known and the gallery keeps locations.
 */
record GalleryDocument(
        @JsonProperty("$schema") String schema,
        int version,
        String id,
        String title,
        String language,
        String baseUrl,
        @Nullable String siteUrl,
        String sizes,
        List<PersonNode> people,
        List<SectionNode> sections,
        List<PhotoNode> photos) {

    record PersonNode(
            @Nullable String key, String name, @Nullable String url) {}

    record SectionNode(
            String id,
            String title,
            String anchor,
            @Nullable String docutilsId,
            List<String> photos,
            List<VideoNode> videos,
            List<SectionNode> sections) {}

    record VideoNode(
            String url,
            @Nullable RenderedCaption caption,
            @Nullable String provider) {}

    record PhotoNode(
            String id,
            String file,
            String section,
            int width,
            int height,
            @Nullable String title,
            @Nullable RenderedCaption caption,
            @Nullable String alt,
            boolean decorative,
            @Nullable CreditNode credit,
            @Nullable LicenseNode license,
            @Nullable String copyright,
            @Nullable String taken,
            @Nullable CameraNode camera,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocationNode location,

            List<String> tags,
            @Nullable FocalNode focal,
            String placeholder,
            List<RenditionNode> renditions,
            @Nullable Object params) {}

    record CreditNode(
            String line,
            @Nullable String person,
            String name,
            @Nullable String url) {}

    record LicenseNode(
            @Nullable String id, String name, @Nullable String url) {}

    record CameraNode(
            @Nullable String make,
            @Nullable String model,
            @Nullable String lens,
            @Nullable Double fNumber,
            @Nullable String exposureTime,
            @Nullable Integer iso,
            @Nullable Double focalLength) {}

    record LocationNode(double latitude, double longitude) {}

    record FocalNode(double x, double y) {}

    record RenditionNode(String url, int width, int height, String format, String type, long bytes) {}
}
