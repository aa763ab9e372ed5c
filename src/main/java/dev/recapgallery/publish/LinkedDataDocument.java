package dev.recapgallery.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a JSON-LD file, in the words of schema.org; what is unknown is left out, never made up. */
interface LinkedDataDocument {

    String CONTEXT = "https://schema.org";

    /** https://schema.org/ImageGallery: a gallery, or a section as a part of one. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"@context", "@type"})
    record ImageGallery(
            @JsonProperty("@context") @Nullable String context,
            @JsonProperty("@type") String type,
            String name,
            @Nullable String inLanguage,
            List<ImageObject> associatedMedia,
            List<ImageGallery> hasPart)
            implements LinkedDataDocument {}

    /** https://schema.org/ImageObject, with what Google's image metadata asks for. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"@context", "@type"})
    record ImageObject(
            @JsonProperty("@context") @Nullable String context,
            @JsonProperty("@type") String type,
            String contentUrl,
            String thumbnailUrl,
            String encodingFormat,
            int width,
            int height,
            @Nullable String name,
            @Nullable String caption,
            @Nullable Creator creator,
            @Nullable String creditText,
            @Nullable String copyrightNotice,
            @Nullable String license,
            @Nullable String dateCreated,
            List<String> keywords,
            @Nullable Place contentLocation)
            implements LinkedDataDocument {

        /** The same in a file of its own. */
        ImageObject standingAlone() {
            return new ImageObject(
                    CONTEXT,
                    type,
                    contentUrl,
                    thumbnailUrl,
                    encodingFormat,
                    width,
                    height,
                    name,
                    caption,
                    creator,
                    creditText,
                    copyrightNotice,
                    license,
                    dateCreated,
                    keywords,
                    contentLocation);
        }
    }

    /** https://schema.org/Person. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Creator(
            @JsonProperty("@type") String type,
            String name,
            @Nullable String url) {}

    /** https://schema.org/Place. */
    record Place(@JsonProperty("@type") String type, Coordinates geo) {}

    /** https://schema.org/GeoCoordinates. */
    record Coordinates(@JsonProperty("@type") String type, double latitude, double longitude) {}
}
