package dev.recapgallery.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A MyST {@code figure} or {@code image}, in backticks or colons.
 *
 * <pre>{@code
 * ```{figure} images/pier.jpg
 * :alt: A wooden pier
 *
 * The pier
 *
 * Photo: Ana Ruiz
 * ```
 * }</pre>
 *
 * @param caption paragraphs of caption and legend, a line end between
 */
record FigureDirective(String source, Optional<String> alt, Optional<String> caption) {

    private static final Pattern INFO = Pattern.compile("\\{(?<name>[\\w-]+)}\\s*(?<argument>.*)");
    private static final Pattern OPTION = Pattern.compile("\\s*:(?<key>[\\w-]+):(?:\\s+(?<value>.*))?\\s*");
    private static final Pattern YAML_OPTION = Pattern.compile("(?<key>[\\w-]+):(?:\\s+(?<value>.*))?");

    /** The name and argument of a directive by the info string of its fence. */
    static Optional<Matcher> directive(String info) {
        Matcher matcher = INFO.matcher(info.strip());
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    static FigureDirective of(String argument, List<String> lines) {
        boolean yaml = !lines.isEmpty() && lines.get(0).strip().equals("---");
        Pattern option = yaml ? YAML_OPTION : OPTION;
        Optional<String> alt = Optional.empty();
        int at = yaml ? 1 : 0;
        while (at < lines.size()) {
            Matcher matcher = option.matcher(lines.get(at));
            if (!matcher.matches()) {
                break;
            }
            if (matcher.group("key").equals("alt")) {
                alt = Optional.ofNullable(matcher.group("value")).map(FigureDirective::unquoted);
            }
            at++;
        }
        List<String> rest = lines.subList(Math.min(lines.size(), yaml ? at + 1 : at), lines.size());
        return new FigureDirective(argument, alt.filter(text -> !text.isEmpty()), paragraphs(rest));
    }

    private static Optional<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            String text = line.strip();
            // An empty comment stands for a caption that isn't there: what follows is the legend.
            boolean says = !text.isEmpty() && !text.equals("%") && !text.equals("<!-- -->");
            if (says && open) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1) + " " + text);
            } else if (says) {
                paragraphs.add(text);
            }
            open = says;
        }
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", paragraphs));
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
