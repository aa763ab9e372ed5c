package dev.recapgallery.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes HTML that is XML too, and that holds in every host: trusted text goes through {@link #raw}, everything else
 * through {@link #text} or {@link #attribute}, which escape it. Braces are escaped since template engines run them,
 * and there is never a blank line, since Markdown ends raw HTML at one (CommonMark 0.31, section 4.6).
 *
 * <pre>{@code
 * html.open("a").attribute("href", url).text(name).close();   // <a href="https://example.org/">Name</a>
 * html.open("br").close();                                    // <br />
 * }</pre>
 */
final class HtmlWriter {

    /** HTML Living Standard, section 13.1.2, as far as we write them. */
    private static final Set<String> VOID_ELEMENTS = Set.of("br", "img", "source", "link", "meta");

    private static final Set<String> URL_ATTRIBUTES = Set.of("href", "src");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> openElements = new ArrayDeque<>();
    private boolean startTagIsOpen;

    /** Starts an element; its attributes are written next. */
    HtmlWriter open(String element) {
        endStartTag();
        out.append('<').append(element);
        openElements.push(element);
        startTagIsOpen = true;
        return this;
    }

    /** As {@link #open}, with a class. */
    HtmlWriter open(String element, String classNames) {
        return open(element).attribute("class", classNames);
    }

    /** Adds an attribute to the element just opened; a URL that may not be published is left out with its name. */
    HtmlWriter attribute(String name, String value) {
        if (URL_ATTRIBUTES.contains(name)) {
            Urls.publishable(value).ifPresent(url -> writeAttribute(name, url));
        } else {
            writeAttribute(name, PublishableText.line(value));
        }
        return this;
    }

    HtmlWriter attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /** Adds {@code srcset} with width descriptors: {@code a-480w.jpg 480w, a-960w.jpg 960w}. */
    HtmlWriter srcset(Map<String, Integer> widthsPxByUrl) {
        String candidates = widthsPxByUrl.entrySet().stream()
                .flatMap(entry -> Urls.publishable(entry.getKey()).stream()
                        .map(url -> url.replace(",", "%2C") + " " + entry.getValue() + "w"))
                .collect(Collectors.joining(", "));
        writeAttribute("srcset", candidates);
        return this;
    }

    /** Writes text of a stranger, on one line. */
    HtmlWriter text(String text) {
        endStartTag();
        escape(PublishableText.spaced(text));
        return this;
    }

    /** Writes HTML that this class made, or a constant. */
    HtmlWriter raw(String trustedHtml) {
        endStartTag();
        out.append(trustedHtml);
        return this;
    }

    /** Ends the element opened last. */
    HtmlWriter close() {
        String element = openElements.pop();
        if (VOID_ELEMENTS.contains(element)) {
            out.append(" />");
            startTagIsOpen = false;
        } else {
            endStartTag();
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** Ends the line, unless it is empty. */
    HtmlWriter line() {
        endStartTag();
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    /** Everything written; all elements must be closed. */
    String finish() {
        if (!openElements.isEmpty()) {
            throw new IllegalStateException("still open: " + openElements);
        }
        return out.toString();
    }

    private void writeAttribute(String name, String value) {
        if (!startTagIsOpen) {
            throw new IllegalStateException("no start tag for attribute " + name);
        }
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
    }

    private void endStartTag() {
        if (startTagIsOpen) {
            out.append('>');
            startTagIsOpen = false;
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '{' -> out.append("&#123;");
                case '}' -> out.append("&#125;");
                default -> out.append(c);
            }
        }
    }
}
