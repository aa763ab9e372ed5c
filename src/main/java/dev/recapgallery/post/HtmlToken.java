package dev.recapgallery.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of raw HTML in a post (CommonMark 0.31, section 6.6): a comment, a tag or the text between.
 *
 * @param name of the tag in lower case, {@code /} before that of a closing one; {@code !--} for a comment; empty for text
 * @param start char index in what was scanned
 */
record HtmlToken(String name, String text, int start) {

    private static final Pattern TOKEN = Pattern.compile("(?s)<!--.*?(?:-->|\\z)"
            + "|<(?<name>/?[A-Za-z][A-Za-z0-9-]*)(?:\"[^\"]{0,5000}+\"|'[^']{0,5000}+'|[^'\"<>]{1,5000}+){0,100}+>");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<key>[A-Za-z_:][\\w.:-]*)(?:\\s*=\\s*(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'|\\{(?<braces>[^{}]*+)}|(?<bare>[^\\s\"'=<>`]+)))?");

    private static final Pattern STRING = Pattern.compile("([\"'`])(?<text>[^\"'`]*)\\1");

    /** The tokens of HTML in which template tags may be masked: texts stay masked, tags don't. */
    static List<HtmlToken> scan(String html) {
        List<HtmlToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(html);
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() > at) {
                tokens.add(new HtmlToken("", html.substring(at, matcher.start()), at));
            }
            String name = matcher.group("name");
            tokens.add(new HtmlToken(
                    name == null ? "!--" : name.toLowerCase(Locale.ROOT),
                    TemplateMask.unmasked(matcher.group()),
                    matcher.start()));
            at = matcher.end();
        }
        if (at < html.length()) {
            tokens.add(new HtmlToken("", html.substring(at), at));
        }
        return tokens;
    }

    boolean isText() {
        return name.isEmpty();
    }

    boolean isComment() {
        return name.equals("!--");
    }

    /** What stands between the marks of a comment. */
    String inside() {
        String open = text.substring(4);
        return open.endsWith("-->") ? open.substring(0, open.length() - 3) : open;
    }

    /** An attribute's value with character references resolved; empty where it isn't there or says nothing. */
    Optional<String> attribute(String wanted) {
        Matcher matcher = ATTRIBUTE.matcher(text);
        int at = 1 + name.length();
        while (matcher.find(at)) {
            at = matcher.end();
            if (matcher.group("key").equalsIgnoreCase(wanted)) {
                String value = matcher.group("braces") == null ? value(matcher) : quoted(matcher.group("braces"));
                return value.isBlank() ? Optional.empty() : Optional.of(InlineMarkdown.unescaped(value.strip()));
            }
        }
        return Optional.empty();
    }

    /** The text that a JSX expression holds: {@code require("./pier.jpg").default}; else the expression. */
    private static String quoted(String expression) {
        Matcher string = STRING.matcher(expression);
        return string.find() ? string.group("text") : "{" + expression.strip() + "}";
    }

    private static String value(Matcher attribute) {
        for (String group : new String[] {"double", "single", "bare"}) {
            if (attribute.group(group) != null) {
                return attribute.group(group);
            }
        }
        return "";
    }
}
