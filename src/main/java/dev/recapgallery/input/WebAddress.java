package dev.recapgallery.input;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Strict reading of URLs (RFC 3986, with other scripts' letters as in RFC 3987): no spaces, no control characters, no
 * characters that reorder text, no user names or passwords.
 */
public final class WebAddress {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern AUTHORITY = Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");
    private static final Pattern MAIL =
            Pattern.compile("mailto:[^@?\\s]+@[^@?\\s]+(?:\\?.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODED_LINE_END = Pattern.compile("%0[ad]", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** True for an absolute http or https URL with a host. */
    static boolean isWeb(String text) {
        return parse(text).filter(WebAddress::isWeb).isPresent();
    }

    /** True for a mailto URL (RFC 6068) without line ends hidden in it. */
    static boolean isMail(String text) {
        return parse(text).isPresent()
                && MAIL.matcher(text).matches()
                && !ENCODED_LINE_END.matcher(text).find();
    }

    /** True for what a person may be linked by: an http, https or mailto URL. */
    public static boolean isLink(String text) {
        return isWeb(text) || isMail(text);
    }

    /** True for what file names may be put behind: a path such as {@code /gallery/}, or an http or https URL. */
    static boolean isBase(String text) {
        Optional<URI> uri =
                parse(text).filter(parsed -> parsed.getRawQuery() == null && parsed.getRawFragment() == null);
        return uri.filter(parsed -> isWeb(parsed) || isPath(parsed)).isPresent();
    }

    private static boolean isPath(URI uri) {
        boolean startsTwice = uri.toString().startsWith("//");
        return uri.getScheme() == null && uri.getRawAuthority() == null && !startsTwice;
    }

    private static boolean isWeb(URI uri) {
        return uri.getScheme() != null
                && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getRawAuthority() != null
                && isHost(uri.getRawAuthority());
    }

    private static boolean isHost(String authority) {
        try {
            return AUTHORITY.matcher(IDN.toASCII(authority)).matches();
        } catch (IllegalArgumentException notAName) {
            return false; // a label too long, or letters no host name may have
        }
    }

    private static Optional<URI> parse(String text) {
        boolean isVisible = text.codePoints()
                .allMatch(codePoint ->
                        ShownText.canBeShown(codePoint) && Character.getType(codePoint) != Character.FORMAT);
        try {
            return isVisible ? Optional.of(new URI(text)) : Optional.empty();
        } catch (URISyntaxException bad) {
            return Optional.empty();
        }
    }
}
