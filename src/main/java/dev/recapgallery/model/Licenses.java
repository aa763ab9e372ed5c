package dev.recapgallery.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Known licences: SPDX ids and the shorthands people type, with their official pages. */
public final class Licenses {

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("cc[- ](by(?:-(?:nc|nd|sa|nc-sa|nc-nd))?)(?:[- ]([1-4]\\.[05]))?");
    private static final Pattern CREATIVE_COMMONS_URL = Pattern.compile(
            "https?://creativecommons\\.org/licenses/(by(?:-(?:nc|nd|sa|nc-sa|nc-nd))?)/([1-4]\\.[05])(?:/.*)?");

    private static final License CC0 =
            new License("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");
    private static final License PUBLIC_DOMAIN = new License(
            "LicenseRef-PDM-1.0", "Public Domain Mark 1.0", "https://creativecommons.org/publicdomain/mark/1.0/");
    private static final License ALL_RIGHTS_RESERVED = new License(null, "All rights reserved", null);

    private static final Map<String, License> OTHERS = Map.ofEntries(
            Map.entry("cc0", CC0),
            Map.entry("cc0-1.0", CC0),
            Map.entry("cc-0", CC0),
            Map.entry("http://creativecommons.org/publicdomain/zero/1.0/", CC0),
            Map.entry("https://creativecommons.org/publicdomain/zero/1.0/", CC0),
            Map.entry("public domain", PUBLIC_DOMAIN),
            Map.entry("public-domain", PUBLIC_DOMAIN),
            Map.entry("pdm", PUBLIC_DOMAIN),
            Map.entry("https://creativecommons.org/publicdomain/mark/1.0/", PUBLIC_DOMAIN),
            Map.entry("all rights reserved", ALL_RIGHTS_RESERVED),
            Map.entry("all-rights-reserved", ALL_RIGHTS_RESERVED),
            Map.entry("arr", ALL_RIGHTS_RESERVED),
            Map.entry("mit", new License("MIT", "MIT License", "https://spdx.org/licenses/MIT.html")),
            Map.entry("wtfpl", new License("WTFPL", "WTFPL", "https://spdx.org/licenses/WTFPL.html")),
            Map.entry(
                    "gfdl-1.3-or-later",
                    new License(
                            "GFDL-1.3-or-later", "GNU FDL 1.3 or later", "https://www.gnu.org/licenses/fdl-1.3.html")),
            Map.entry(
                    "fal-1.3", new License("LAL-1.3", "Free Art License 1.3", "https://artlibre.org/licence/lal/en/")),
            Map.entry(
                    "lal-1.3", new License("LAL-1.3", "Free Art License 1.3", "https://artlibre.org/licence/lal/en/")));

    private Licenses() {}

    /**
     * The licence of an SPDX id ({@code CC-BY-SA-4.0}), a shorthand ({@code CC BY}, {@code cc0},
     * {@code all rights reserved}) or the page of a Creative Commons licence; letter case doesn't matter. A Creative
     * Commons licence without a version is 4.0.
     */
    public static Optional<License> find(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Matcher named = CREATIVE_COMMONS.matcher(wanted);
        if (named.matches()) {
            return Optional.of(creativeCommons(named.group(1), named.group(2) == null ? "4.0" : named.group(2)));
        }
        Matcher page = CREATIVE_COMMONS_URL.matcher(wanted);
        if (page.matches()) {
            return Optional.of(creativeCommons(page.group(1), page.group(2)));
        }
        return Optional.ofNullable(OTHERS.get(wanted));
    }

    private static License creativeCommons(String terms, String version) {
        String upper = terms.toUpperCase(Locale.ROOT);
        return new License(
                "CC-" + upper + "-" + version,
                "CC " + upper + " " + version,
                "https://creativecommons.org/licenses/" + terms + "/" + version + "/");
    }
}
