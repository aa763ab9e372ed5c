package dev.recapgallery.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Known licences: SPDX ids and the shorthands people type, with their official pages. */
public final class Licenses {

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("cc[- ](by(?:-(?:nc|nd|sa|nc-sa|nc-nd))?)(?:[- ]([1-4]\\.[05]))?");
    private static final Pattern CREATIVE_COMMONS_URL = Pattern.compile(
            "https?://(?:www\\.)?creativecommons\\.org/licenses/(by(?:-(?:nc|nd|sa|nc-sa|nc-nd))?)/([1-4]\\.[05])(?:/.*)?");

    private static final Pattern PUBLIC_DOMAIN_URL =
            Pattern.compile("https?://(?:www\\.)?creativecommons\\.org/publicdomain/(zero|mark)/1\\.0(?:/.*)?");

    /** Licences adapted to the law of a country, up to version 3.0: {@code CC BY-SA 3.0 DE}. */
    private static final Pattern PORTED =
            Pattern.compile("cc[- ](by(?:-(?:nc|nd|sa|nc-sa|nc-nd))?)[- ]([123]\\.[05])[- ]([a-z]{2,3})");

    /** {@code Creative Commons Attribution-ShareAlike 4.0 International}. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("(creative commons )?attribution"
            + "((?:[- ](?:noncommercial|noderivatives|noderivs|sharealike))*)"
            + "(?: ([1-4]\\.[05])(?: (?:international|unported|generic))?)?(?: licen[cs]e)?(?: \\(cc[^()]*\\))?");

    /** Whose law there are adapted licences for, as creativecommons.org abbreviates them. */
    private static final Set<String> COUNTRIES = Set.of(
            ("ar am at au az be bg br ca ch cl cn co cr cz de dk ec ee eg es fi fr ge gr gt hk hr hu ie igo il in it jp kr"
                            + " lu mk mt mx my nl no nz pe ph pl pr pt ro rs se sg si th tw ug uk us ve vn za")
                    .split(" "));

    private static final License CC0 =
            new License("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");
    private static final License PUBLIC_DOMAIN = new License(
            "LicenseRef-PDM-1.0", "Public Domain Mark 1.0", "https://creativecommons.org/publicdomain/mark/1.0/");
    private static final License ALL_RIGHTS_RESERVED = new License(null, "All rights reserved", null);

    private static final Map<String, License> OTHERS = Map.ofEntries(
            Map.entry("cc0", CC0),
            Map.entry("cc0-1.0", CC0),
            Map.entry("cc0 1.0", CC0),
            Map.entry("cc0 1.0 universal", CC0),
            Map.entry("cc zero", CC0),
            Map.entry("cc-0", CC0),
            Map.entry("public domain", PUBLIC_DOMAIN),
            Map.entry("public-domain", PUBLIC_DOMAIN),
            Map.entry("pdm", PUBLIC_DOMAIN),
            Map.entry("all rights reserved", ALL_RIGHTS_RESERVED),
            Map.entry("© all rights reserved", ALL_RIGHTS_RESERVED),
            Map.entry("alle rechte vorbehalten", ALL_RIGHTS_RESERVED),
            Map.entry("tous droits réservés", ALL_RIGHTS_RESERVED),
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
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return usual(wanted).or(() -> ported(wanted)).or(() -> SpdxLicenses.find(wanted));
    }

    private static Optional<License> usual(String wanted) {
        Matcher named = CREATIVE_COMMONS.matcher(wanted);
        if (named.matches()) {
            return Optional.of(creativeCommons(named.group(1), named.group(2) == null ? "4.0" : named.group(2)));
        }
        Matcher page = CREATIVE_COMMONS_URL.matcher(wanted);
        if (page.matches()) {
            return Optional.of(creativeCommons(page.group(1), page.group(2)));
        }
        Matcher publicDomain = PUBLIC_DOMAIN_URL.matcher(wanted);
        if (publicDomain.matches()) {
            return Optional.of(publicDomain.group(1).equals("zero") ? CC0 : PUBLIC_DOMAIN);
        }
        Matcher writtenOut = WRITTEN_OUT.matcher(wanted);
        if (writtenOut.matches() && isCreativeCommons(writtenOut)) {
            return Optional.ofNullable(terms(writtenOut.group(2)))
                    .map(terms -> creativeCommons(terms, writtenOut.group(3) == null ? "4.0" : writtenOut.group(3)));
        }
        return Optional.ofNullable(OTHERS.get(wanted));
    }

    /** Other licences ask for attribution, too: the word alone names none. */
    private static boolean isCreativeCommons(Matcher writtenOut) {
        return writtenOut.group(1) != null
                || writtenOut.group(3) != null
                || !writtenOut.group(2).isEmpty();
    }

    private static @Nullable String terms(String words) {
        String terms = "by"
                + words.replaceAll("[- ]noncommercial", "-nc")
                        .replaceAll("[- ]noderiv(?:ative)?s", "-nd")
                        .replaceAll("[- ]sharealike", "-sa");
        return CREATIVE_COMMONS.matcher("cc-" + terms).matches() ? terms : null;
    }

    private static Optional<License> ported(String wanted) {
        Matcher ported = PORTED.matcher(wanted);
        if (!ported.matches() || !COUNTRIES.contains(ported.group(3))) {
            return Optional.empty();
        }
        License plain = creativeCommons(ported.group(1), ported.group(2));
        String country = ported.group(3).toUpperCase(Locale.ROOT);
        String id = plain.id() + "-" + country;
        // Not every one of them has an SPDX id.
        return Optional.of(new License(
                SpdxLicenses.find(id).map(License::id).orElse(null),
                plain.name() + " " + country,
                plain.url() + ported.group(3) + "/"));
    }

    private static License creativeCommons(String terms, String version) {
        String upper = terms.toUpperCase(Locale.ROOT);
        return new License(
                "CC-" + upper + "-" + version,
                "CC " + upper + " " + version,
                "https://creativecommons.org/licenses/" + terms + "/" + version + "/");
    }
}
