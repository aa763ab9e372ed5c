package dev.recapgallery.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which URLs may be published, and how they are written (RFC 3986). */
final class Urls {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    /** Neither from a host on, nor with a colon in its first name. */
    private static final Pattern RELATIVE = Pattern.compile("(?!//)[^:/?#]*(?:[/?#].*)?", Pattern.DOTALL);

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String UNESCAPED = "-._~:/?#@!$&'()*+,;=";

    private Urls() {}

    /**
     * The URL percent-encoded, or nothing for one that may not be published: only http, https, mailto and relative URLs
     * are fine. {@code //host} isn't, nor a relative URL whose first name has a colon: browsers disagree on those.
     */
    static Optional<String> publishable(String url) {
        String trimmed = PublishableText.line(url);
        if (isAbsolute(trimmed)) {
            return Optional.of(encode(trimmed));
        }
        return !trimmed.isEmpty() && RELATIVE.matcher(trimmed).matches()
                ? Optional.of(encode(trimmed))
                : Optional.empty();
    }

    /** True for http, https and mailto. */
    static boolean isAbsolute(String url) {
        Matcher scheme = SCHEME.matcher(url);
        return scheme.matches() && SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** The URL percent-encoded, if it is http, https or mailto; a template may put it into a link unseen. */
    static @Nullable String absoluteOrNull(@Nullable String url) {
        return url == null || !isAbsolute(url) ? null : encode(url);
    }

    /** Every byte that RFC 3986 doesn't allow as {@code %XX}; what is percent-encoded already stays. */
    static String encode(String url) {
        byte[] bytes = PublishableText.of(url).getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            if (isUnescaped(c) || (c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]))) {
                out.append(c);
            } else {
                out.append('%').append(hexDigit(c >> 4)).append(hexDigit(c & 0xF));
            }
        }
        return out.toString();
    }

    /** The {@code base-url} as a prefix: one that names a folder ends with a slash. */
    static String prefix(String baseUrl) {
        boolean complete = baseUrl.isEmpty() || baseUrl.endsWith("/") || baseUrl.contains("?");
        return complete ? baseUrl : baseUrl + "/";
    }

    /** The URL as seen from the site's front page; unchanged without a site. */
    static String resolve(@Nullable String siteUrl, String url) {
        if (siteUrl == null) {
            return encode(url);
        }
        try {
            return URI.create(encode(prefix(siteUrl))).resolve(encode(url)).toString();
        } catch (IllegalArgumentException notAnUri) { // such as "https://a:b:c/": no better answer than the URL itself
            return encode(url);
        }
    }

    private static boolean isUnescaped(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNESCAPED.indexOf(c) >= 0;
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }

    private static char hexDigit(int value) {
        return Character.toUpperCase(Character.forDigit(value, 16));
    }
}
