package dev.recapgallery.model;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code gallery:} block of the caption file; what it leaves out has its default here.
 *
 * @param id null: the slug of the title
 * @param title null: the name of the photo folder
 * @param photos photo folder relative to the caption file; null: where the caption file lies
 * @param output output folder relative to the caption file; null: {@code gallery} in the working folder
 * @param baseUrl put before every image URL in fragments; empty for relative URLs
 * @param siteUrl makes URLs in JSON-LD absolute; null: they stay as in fragments
 * @param language BCP 47 tag
 * @param timezone for EXIF times without an offset; null: their offset stays unknown
 * @param sizes the {@code sizes} attribute of images: an upper bound of the slot they are shown in
 * @param creditFormat the credit line, with {@code {name}} for the name
 * @param keepsLocation true to publish where photos were taken
 * @param targets what fragments are written for, {@link Target#HTML} always among them
 */
public record Settings(
        @Nullable String id,
        @Nullable String title,
        @Nullable String photos,
        @Nullable String output,
        String baseUrl,
        @Nullable String siteUrl,
        String language,
        @Nullable ZoneId timezone,
        RenditionSettings renditions,
        String sizes,
        String creditFormat,
        boolean keepsLocation,
        Set<Target> targets) {

    /** What a gallery without a caption file has. */
    public static final Settings DEFAULTS = new Settings(
            null,
            null,
            null,
            null,
            "",
            null,
            "en",
            null,
            RenditionSettings.defaults(),
            "(min-width: 48rem) 21rem, calc(100vw - 2rem)",
            "Photo: {name}",
            false,
            Set.of(Target.HTML));

    public Settings {
        Objects.requireNonNull(baseUrl, "baseUrl");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(renditions, "renditions");
        Objects.requireNonNull(sizes, "sizes");
        Objects.requireNonNull(creditFormat, "creditFormat");
        targets = Target.withHtml(targets);
    }

    /** These settings with other targets. */
    public Settings withTargets(Set<Target> others) {
        return new Settings(
                id,
                title,
                photos,
                output,
                baseUrl,
                siteUrl,
                language,
                timezone,
                renditions,
                sizes,
                creditFormat,
                keepsLocation,
                others);
    }

    /** The credit line for a name. */
    public String creditLine(String name) {
        return creditFormat.replace("{name}", name);
    }
}
