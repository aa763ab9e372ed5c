package dev.recapgallery.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the escapes of another format that were left in a text. */
public final class LeftoverEscape {

    private static final String ACCENTED =
            "[a-zA-Z]{1,8}(?:acute|grave|uml|circ|tilde|cedil|slash|ring|caron|ogon|strok)";

    /** Plain text is shown as typed, so a reference of HTML is shown as well. */
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|shy|copy|reg|trade|deg|hellip"
                    + "|euro|pound|cent|yen|sect|para|micro|middot|bull|times|plusmn|frac(?:12|14|34)|ord[fm]|i(?:excl|quest)|szlig"
                    + "|(?:[ao]e|AE|OE)lig|eth|thorn|[a-zA-Z]{1,8}(?:dash|quo)|" + ACCENTED
                    + "|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");

    /** Markdown makes a character of a reference, so one remains only of what was escaped twice. */
    private static final Pattern REFERENCE_TWICE =
            Pattern.compile("&amp;(?:[a-z]{2,8}|[A-Z][a-z]{1,7}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");

    /** What is talked about, not meant. */
    private static final Pattern CODE = Pattern.compile("`[^`\\n]+`");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("nbsp", "a blank"),
            Map.entry("hellip", "…"),
            Map.entry("copy", "©"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("szlig", "ß"),
            Map.entry("euro", "€"));

    /** Without its end it is no reference to anybody. */
    private static final Pattern OPEN_REFERENCE = Pattern.compile("&" + ACCENTED + "(?![a-zA-Z;=])");

    /** Of other formats: JSON and Python, R, mail (RFC 2047, section 2; RFC 2045, section 6.7). */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9a-fA-F]{4}|\\\\x[0-9a-fA-F]{2}|<U\\+[0-9A-F]{4,6}>"
            + "|=\\?[\\w-]{3,20}\\?[QqBb]\\?[^?\\s]*\\?=|(?<!\\S)=20(?!\\S)");

    private LeftoverEscape() {}

    /**
     * The first of a text.
     *
     * @param isMarkdown true where references are made characters once more
     */
    public static Optional<String> in(String text, boolean isMarkdown) {
        String meant = CODE.matcher(text).replaceAll("");
        return Stream.of(isMarkdown ? REFERENCE_TWICE : REFERENCE, OPEN_REFERENCE, ESCAPE)
                .flatMap(pattern -> pattern.matcher(meant).results())
                .map(MatchResult::group)
                .findFirst();
    }

    /** What a reference stands for, as far as that can be shown: an apostrophe for number 39. */
    public static Optional<String> meaning(String reference) {
        String name = reference.replaceAll("^&|;$", "");
        if (!name.matches("#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})")) {
            return Optional.ofNullable(NAMED.get(name));
        }
        int codePoint =
                name.matches("#[xX].*") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean isShown = codePoint > ' ' && Character.isDefined(codePoint) && !Character.isISOControl(codePoint);
        return isShown ? Optional.of(Character.toString(codePoint)) : Optional.empty();
    }
}
