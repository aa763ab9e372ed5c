package dev.recapgallery.input;

import dev.recapgallery.model.RenditionSettings;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.Slug;
import dev.recapgallery.model.Target;
import dev.recapgallery.problem.DidYouMean;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads the {@code gallery:} block:
 *
 * <pre>{@code
 * gallery:
 *   id: djangocon-us-2024            # default: slug of the title
 *   title: DjangoCon US 2024
 *   photos: images                   # folder, relative to this file
 *   output: gallery                  # where build writes
 *   base-url: /gallery/              # put before every image URL in fragments; "" = relative
 *   site-url: https://example.org    # makes URLs in JSON-LD absolute
 *   language: en
 *   timezone: America/New_York       # for EXIF times without an offset
 *   renditions: {widths: [480, 960, 1920], formats: [webp, jpeg], quality: {jpeg: 80, webp: 76}}
 *   sizes: "(min-width: 48rem) 21rem, calc(100vw - 2rem)"
 *   credit-format: "Photo: {name}"
 *   location: strip                  # strip (default) | keep
 *   targets: [plain, myst]           # fragments for other hosts beside html: plain, myst, hugo
 * }</pre>
 */
final class SettingsReader {

    static final List<String> KEYS = List.of(
            "id",
            "title",
            "photos",
            "output",
            "base-url",
            "site-url",
            "language",
            "timezone",
            "renditions",
            "sizes",
            "credit-format",
            "location",
            "targets");

    private SettingsReader() {}

    static Settings read(Block gallery) {
        Settings defaults = Settings.DEFAULTS;
        return new Settings(
                gallery.value("id").flatMap(SettingsReader::id).orElse(null),
                gallery.line("title").orElse(null),
                gallery.value("photos").flatMap(SettingsReader::folder).orElse(null),
                gallery.value("output").flatMap(SettingsReader::folder).orElse(null),
                gallery.value("base-url").flatMap(SettingsReader::baseUrl).orElse(defaults.baseUrl()),
                gallery.value("site-url").flatMap(Value::webUrl).orElse(null),
                gallery.value("language").flatMap(SettingsReader::language).orElse(defaults.language()),
                gallery.value("timezone").flatMap(SettingsReader::timezone).orElse(null),
                gallery.value("renditions").map(RenditionSettingsReader::read).orElse(RenditionSettings.defaults()),
                gallery.line("sizes").orElse(defaults.sizes()),
                gallery.value("credit-format")
                        .flatMap(SettingsReader::creditFormat)
                        .orElse(defaults.creditFormat()),
                gallery.value("location").flatMap(SettingsReader::keepsLocation).orElse(false),
                gallery.value("targets").map(SettingsReader::targets).orElse(defaults.targets()));
    }

    private static Optional<String> id(Value value) {
        return value.line().flatMap(id -> {
            String slug = Slug.anchor(id);
            String wayOut = slug.isEmpty() ? "" : "; did you mean '" + slug + "'?";
            return slug.equals(id)
                    ? Optional.of(id)
                    : value.error(
                            "bad-id",
                            "the gallery's id may hold lower-case letters, digits, '-' and '_' only, but is "
                                    + value.shown() + wayOut);
        });
    }

    private static Optional<String> folder(Value value) {
        return value.raw().filter(folder -> !folder.isBlank()).flatMap(folder -> {
            boolean isPath = folder.codePoints().allMatch(ShownText::canBeShown) && folder.indexOf('\n') < 0;
            return isPath
                    ? Optional.of(folder)
                    : value.error("bad-path", "the folder " + value.shown() + " holds characters no path can hold");
        });
    }

    private static Optional<String> baseUrl(Value value) {
        return value.raw().map(String::strip).flatMap(base -> {
            if (!WebAddress.isBase(base)) {
                return value.error(
                        "bad-url",
                        "'base-url' must be a path such as /gallery/ or an http or https URL, but is " + value.shown());
            }
            return Optional.of(base.isEmpty() || base.endsWith("/") ? base : base + "/");
        });
    }

    private static Optional<String> language(Value value) {
        return value.raw().map(String::strip).filter(tag -> !tag.isEmpty()).flatMap(tag -> {
            if (LanguageTag.isKnown(tag)) {
                return Optional.of(tag);
            }
            String hint = LanguageTag.meant(tag)
                    .map(meant -> "; did you mean '" + meant + "'?")
                    .orElse("");
            return value.error(
                    "bad-language",
                    "'language' must be a BCP 47 tag such as en or pt-BR, but is " + value.shown() + hint);
        });
    }

    private static Optional<ZoneId> timezone(Value value) {
        return value.raw().map(String::strip).filter(id -> !id.isEmpty()).flatMap(id -> {
            SortedSet<String> known = new TreeSet<>(ZoneId.getAvailableZoneIds());
            return known.contains(id)
                    ? Optional.of(ZoneId.of(id))
                    : value.error("bad-timezone", "unknown time zone " + value.shown() + timezoneHint(id, known));
        });
    }

    private static String timezoneHint(String typed, SortedSet<String> known) {
        String city = "/" + typed.replace(' ', '_').toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).endsWith(city))
                .findFirst()
                .map(id -> "; did you mean '" + id + "'?")
                .orElseGet(() -> new DidYouMean(known)
                        .hintOr(typed, "; write one of the IANA list, such as America/New_York or Europe/Prague"));
    }

    private static Optional<String> creditFormat(Value value) {
        return value.line()
                .flatMap(format -> format.contains("{name}")
                        ? Optional.of(format)
                        : value.error(
                                "bad-credit-format",
                                "'credit-format' must hold {name}, where the name goes, but is " + value.shown()));
    }

    private static Optional<Boolean> keepsLocation(Value value) {
        return value.raw().flatMap(word -> switch (word) {
            case "keep" -> Optional.of(true);
            case "strip" -> Optional.of(false);
            default -> value.error("bad-location", "'location' must be strip or keep, but is " + value.shown());
        });
    }

    private static Set<Target> targets(Value value) {
        return value.oneOrMany().stream().flatMap(each -> target(each).stream()).collect(Collectors.toSet());
    }

    private static Optional<Target> target(Value value) {
        return value.raw().map(String::strip).filter(word -> !word.isEmpty()).flatMap(word -> {
            Optional<Target> target = Target.ofWord(word);
            return target.isPresent()
                    ? target
                    : value.error(
                            "bad-target",
                            "unknown target " + value.shown()
                                    + new DidYouMean(Target.words())
                                            .hintOr(word, "; known: " + String.join(", ", Target.words())));
        });
    }
}
