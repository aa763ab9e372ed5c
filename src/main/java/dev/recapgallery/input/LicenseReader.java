package dev.recapgallery.input;

import dev.recapgallery.model.License;
import dev.recapgallery.model.Licenses;
import dev.recapgallery.problem.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the terms a photo may be used under:
 *
 * <pre>{@code
 * license: CC-BY-4.0                               # an SPDX id, or a shorthand such as cc0 or CC BY
 * license: https://creativecommons.org/licenses/by/4.0/
 * license: {name: Press use only, url: https://example.org/press}
 * }</pre>
 *
 * <p>Any other text is a warning and kept as the licence's name.
 */
final class LicenseReader {

    private static final List<String> KEYS = List.of("name", "url");

    /** A page there that is no known licence's has been mistyped. */
    private static final Pattern CREATIVE_COMMONS_PAGE = Pattern.compile(
            "https?://(?:www\\.)?creativecommons\\.org/(?:licenses|publicdomain)/", Pattern.CASE_INSENSITIVE);

    /** What is most likely to be mistyped. */
    private static final List<String> USUAL = List.of(
            "CC-BY-4.0",
            "CC-BY-SA-4.0",
            "CC-BY-NC-4.0",
            "CC-BY-ND-4.0",
            "CC-BY-NC-SA-4.0",
            "CC-BY-NC-ND-4.0",
            "CC0-1.0",
            "CC BY",
            "CC BY-SA",
            "public domain",
            "all rights reserved");

    /** Of version 4, or of none. */
    private static final Pattern OWN_SPELLING = Pattern.compile(
            "cc[\\s_.-]*by[\\s_.-]*(?<nc>nc)?[\\s_.-]*(?<more>sa|nd)?[\\s_.-]*(?:v\\.?\\s*)?(?:4(?:\\.?0)?)?",
            Pattern.CASE_INSENSITIVE);

    private LicenseReader() {}

    static Optional<License> read(Value value) {
        return value.isText()
                ? value.line().map(text -> license(text, value))
                : value.block(KEYS).flatMap(LicenseReader::license);
    }

    private static License license(String text, Value value) {
        return Licenses.find(text).orElseGet(() -> {
            boolean isAddress = WebAddress.isWeb(text);
            if (!isAddress || CREATIVE_COMMONS_PAGE.matcher(text).lookingAt()) {
                value.warn(
                        "unknown-license",
                        Value.quoted(text) + " is no known licence and is shown as typed"
                                + creativeCommons(text)
                                        .map(id -> "; did you mean '" + id + "'?")
                                        .orElseGet(() -> new DidYouMean(USUAL)
                                                .hintOr(
                                                        text,
                                                        "; write an SPDX id such as CC-BY-4.0, 'all rights reserved', or {name: …,"
                                                                + " url: …}")));
            }
            return new License(null, text, isAddress ? text : null);
        });
    }

    /** The id of a Creative Commons licence written in a way of one's own, {@code CCBY4} and {@code cc by nc}. */
    private static Optional<String> creativeCommons(String text) {
        Matcher own = OWN_SPELLING.matcher(text.strip());
        if (!own.matches()) {
            return Optional.empty();
        }
        String nc = own.group("nc") == null ? "" : "-NC";
        String more = own.group("more") == null ? "" : "-" + own.group("more").toUpperCase(Locale.ROOT);
        return Optional.of("CC-BY" + nc + more + "-4.0");
    }

    private static Optional<License> license(Block block) {
        Optional<String> name = block.line("name");
        Optional<String> url = block.value("url").flatMap(Value::webUrl);
        if (name.isEmpty() && url.isEmpty()) {
            block.error("missing-name", "the licence's name is missing; write 'name:'");
        }
        return name.or(() -> url).map(shown -> new License(null, shown, url.orElse(null)));
    }
}
