package dev.recapgallery.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes the credit off the end of a caption.
 *
 * <pre>{@code
 * Attendees (photo credit: Bartek Pawlik (https://bartpawlik.format.com/))
 * Me and Simon; photo credit: [Natalia Bidart](https://example.org)
 * The board. Photo by Bartek Pawlik.
 * The pier (© 2023 Jane Doe CC BY-SA 4.0)
 * }</pre>
 */
final class CreditParser {

    private static final Pattern BEFORE_A_SENTENCE =
            Pattern.compile("(?s).*(?:[.!?;|,:–—…)\\]*_\\n(\"”]|\\s-{1,3})\\s*");
    private static final Pattern ADDRESS_AT_END = Pattern.compile(
            "(?<name>(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,3}\\p{Lu}[\\p{L}'’.-]*)\\s*\\((?<url>https?://[^()\\s]+)\\)\\s*[.!]?$");
    private static final Pattern PLATFORM = Pattern.compile("\\s(?:on|via|at|from|of|for)\\s+[\\[\\p{Lu}]");
    private static final Pattern DASHES = Pattern.compile("(?<=\\s)-{1,3}$");
    private static final String LEFT_OVER = ",;|:([–—";

    /** No caption with a credit is longer; keeps hostile ones from being searched for hours. */
    private static final int MAX_CHARS = 4_000;

    private final String typed;

    /** Of the same length as typed, with plain blanks for those that no line breaks at. */
    private final String text;

    private CreditParser(String typed) {
        this.typed = typed;
        this.text = typed.replaceAll("[\\u00A0\\u202F]", " ");
    }

    /** Reads the lines of a caption, {@code \n} between. */
    static ParsedCaption parse(String lines) {
        CreditParser parser = new CreditParser(bare(lines));
        if (lines.length() > MAX_CHARS) {
            return new ParsedCaption(oneLine(parser.typed), null, List.of());
        }
        return parser.inBrackets()
                .or(parser::asSentence)
                .or(parser::asLine)
                .orElseGet(() -> new ParsedCaption(oneLine(parser.typed), null, parser.suggestions()));
    }

    private Optional<ParsedCaption> inBrackets() {
        String end = TextEnd.without(".!*_", text);
        int open = opening(end);
        if (open < 0) {
            return Optional.empty();
        }
        String inside = end.substring(open + 1, end.length() - 1).strip();
        CreditWords words = CreditWords.atStart(inside).orElse(null);
        if (words != null) {
            String stop = text.substring(end.length()).contains(".")
                            && !text.substring(0, open).isBlank()
                    ? "."
                    : "";
            return words.credit(inside)
                    .map(credit -> new ParsedCaption(
                            caption(typed.substring(0, open), stop), credit, leftOut(inside.substring(words.end()))));
        }
        return new CreditParser(inside)
                .asSentence()
                .filter(inner -> inner.caption() != null)
                .map(inner -> {
                    String kept = typed.substring(0, open + 1) + inner.caption() + typed.substring(end.length() - 1);
                    return new ParsedCaption(oneLine(kept), inner.credit(), inner.notes());
                });
    }

    /** The credit as a sentence, or behind a semicolon, a comma or a dash, to the end. */
    private Optional<ParsedCaption> asSentence() {
        Optional<CreditWords> found = CreditWords.find(text, 0);
        while (found.isPresent()) {
            CreditWords words = found.get();
            String before = text.substring(0, words.start());
            boolean begins =
                    before.isBlank() || BEFORE_A_SENTENCE.matcher(before).matches();
            boolean plain = before.endsWith(" ") && words.isUnmistakable();
            boolean bracketOnly =
                    words.kind() == CreditWords.Kind.COURTESY && !before.isBlank() && !before.endsWith("\n");
            Optional<ImportedCredit> credit = (begins || plain) && !bracketOnly ? words.credit(text) : Optional.empty();
            if (credit.isPresent()) {
                return Optional.of(new ParsedCaption(
                        caption(typed.substring(0, words.start()), ""),
                        credit.get(),
                        leftOut(text.substring(words.end()))));
            }
            found = CreditWords.find(text, words.start() + 1);
        }
        return Optional.empty();
    }

    /** The credit as a line of its own that isn't the last one. */
    private Optional<ParsedCaption> asLine() {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < lines.size() - 1; i++) {
            String line = lines.get(i);
            Optional<ImportedCredit> credit = CreditWords.atStart(line).flatMap(words -> words.credit(line));
            if (credit.isPresent()) {
                lines.remove(i);
                return Optional.of(new ParsedCaption(oneLine(String.join("\n", lines)), credit.get(), List.of()));
            }
        }
        return Optional.empty();
    }

    /** A place of publication behind the name goes to no field: it is kept for the reader's eye. */
    private static List<String> leftOut(String phrase) {
        String line = phrase.replaceAll("\\s+", " ");
        return PLATFORM.matcher(line).find()
                        || CreditName.PERMISSION.matcher(line).find()
                ? List.of("the credit was: " + oneLine(phrase))
                : List.of();
    }

    private List<String> suggestions() {
        Matcher address = ADDRESS_AT_END.matcher(text);
        if (address.find()) {
            return List.of("credit? " + address.group("name") + " (" + address.group("url") + ")");
        }
        return CreditWords.find(text, 0)
                        .filter(words -> words.kind() != CreditWords.Kind.COURTESY)
                        .isPresent()
                ? List.of("a credit may be in this caption")
                : List.of();
    }

    /** Where the bracket opens that closes at the end; -1 where none does or it belongs to a link. */
    private static int opening(String end) {
        if (!(end.endsWith(")") || end.endsWith("]"))) {
            return -1;
        }
        char close = end.charAt(end.length() - 1);
        char open = close == ')' ? '(' : '[';
        int depth = 0;
        for (int i = end.length() - 1; i >= 0; i--) {
            depth += end.charAt(i) == close ? 1 : end.charAt(i) == open ? -1 : 0;
            if (depth == 0) {
                boolean link = open == '(' && i > 0 && end.charAt(i - 1) == ']';
                return link ? -1 : i;
            }
        }
        return -1;
    }

    private static @Nullable String caption(String before, String stop) {
        String left = oneLine(before);
        String undashed = DASHES.matcher(left).replaceFirst("");
        String text = (undashed.equals(left) ? TextEnd.without(LEFT_OVER, left) : undashed).strip();
        // An opening mark of emphasis whose other half went with the credit.
        String whole = text.replaceFirst("(?<=\\s)[*_]{1,3}$", "").strip();
        boolean ends = whole.matches("(?s).*[.!?…:)\"”]");
        return whole.isEmpty() ? null : InlineMarkdown.unwrapped(ends ? whole : whole + stop);
    }

    private static String oneLine(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String bare(String lines) {
        boolean pieces = lines.length() <= MAX_CHARS && InlineMarkdown.isAllEmphasis(lines);
        return pieces ? InlineMarkdown.withoutEmphasis(lines) : InlineMarkdown.unwrapped(unwrappedLines(lines));
    }

    /** Lines that are each set in emphasis are so for their looks. */
    private static String unwrappedLines(String lines) {
        List<String> bare = lines.lines().map(InlineMarkdown::unwrapped).toList();
        boolean all = lines.lines().map(String::strip).noneMatch(bare::contains);
        return all ? String.join("\n", bare) : lines;
    }
}
