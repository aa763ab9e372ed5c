package dev.recapgallery.publish;

import dev.recapgallery.model.Caption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Renders captions: the inline Markdown of CommonMark 0.31, section 6 (links to http, https and mailto, emphasis, code,
 * line breaks), while block constructs and raw HTML stay the text that was typed.
 */
final class CaptionRenderer {

    /**
     * Longer texts are no captions; Markdown in them is left as typed. The parser takes quadratic time on texts such as
     * {@code <<<<…}, which this length keeps in the tens of milliseconds.
     */
    private static final int MAX_MARKDOWN_CHARS = 5_000;

    private static final String MARKUP = "\\`*_[]<&!\n";

    /** Begins at the line end: a pattern that begins with spaces takes quadratic time on many of them. */
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*+(?:\\n[ \\t]*+)+");

    /**
     * In front of every caption: a space as entity. It keeps the parser from taking a caption that begins with
     * {@code [a]: b} for a link reference definition, which would vanish; the space is dropped afterwards.
     */
    private static final String GUARD = "&#32;";

    private final Parser parser = Parser.builder().enabledBlockTypes(Set.of()).build();

    /** The caption as published, or nothing where there is nothing to see. */
    Optional<RenderedCaption> render(@Nullable Caption caption) {
        return render(caption, true);
    }

    /** As {@link #render}, for a caption that stands inside a link: its own links are text. */
    Optional<RenderedCaption> renderWithoutLinks(@Nullable Caption caption) {
        return render(caption, false);
    }

    private Optional<RenderedCaption> render(@Nullable Caption caption, boolean withLinks) {
        if (caption == null) {
            return Optional.empty();
        }
        HtmlMarkup html = new HtmlMarkup();
        String text = write(caption, html, withLinks);
        return text.isBlank() ? Optional.empty() : Optional.of(new RenderedCaption(text, html.finish()));
    }

    /**
     * The caption as a paragraph of Markdown that holds in MyST, too, and that means what {@link #render} shows: what no
     * Markdown can say, such as emphasis of a space, is left out of it.
     */
    Optional<String> markdown(@Nullable Caption caption) {
        return render(caption).map(shown -> Stream.of(true, false)
                .map(withEmphasis -> markdown(Objects.requireNonNull(caption), withEmphasis))
                .filter(markdown -> saysTheSame(markdown, shown))
                .findFirst()
                .orElseGet(() -> textOnly(shown)));
    }

    private String markdown(Caption caption, boolean withEmphasis) {
        MarkdownMarkup markdown = new MarkdownMarkup(withEmphasis);
        write(caption, markdown, true);
        return markdown.finish();
    }

    private boolean saysTheSame(String markdown, RenderedCaption shown) {
        Optional<String> again =
                render(new Caption(markdown, true)).map(RenderedCaption::html).map(String::strip);
        String whole = shown.html().strip();
        String withoutEmphasis = whole.replaceAll("</?(em|strong)>", "");
        return again.filter(html -> html.equals(whole) || html.equals(withoutEmphasis))
                .isPresent();
    }

    private static String textOnly(RenderedCaption shown) {
        return shown.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> MarkdownText.paragraph(MarkdownText.inline(line)))
                .collect(Collectors.joining("\\\n"));
    }

    /** Writes the caption; gives its text. */
    private String write(Caption caption, InlineMarkup markup, boolean withLinks) {
        String source = PublishableText.of(caption.source()).strip();
        InlineWriter out = new InlineWriter(markup, withLinks);
        if (caption.markdown() && source.length() <= MAX_MARKDOWN_CHARS && mayHoldMarkup(source)) {
            out.write(parse(source));
        } else {
            out.writeLines(BLANK_LINES.split(source, -1));
        }
        return out.text();
    }

    /** Without any of these, Markdown is the text it looks like (CommonMark 0.31, section 6). */
    private static boolean mayHoldMarkup(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (MARKUP.indexOf(source.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Node parse(String source) {
        String oneParagraph = BLANK_LINES.matcher(source).replaceAll("  \n");
        return parser.parse(GUARD + oneParagraph);
    }
}
