package dev.recapgallery.text;

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
        return Stream.of(isMarkdown ? REFERENCE_TWICE : REFERENCE, OPEN_REFERENCE, ESCAPE)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .findFirst();
    }
}
