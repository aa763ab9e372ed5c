package dev.recapgallery.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One way to write a value behind its key.
 *
 * @param head what follows the colon on the key's line, empty for nothing
 * @param body lines below it, with their indentation
 */
record Spelling(String head, List<String> body) {

    /** How quotes are written where a text needs some. */
    enum Quotes {
        SINGLE,
        DOUBLE,
        /** Nobody quotes anything near: whichever needs no escape. */
        EITHER
    }

    Spelling {
        body = List.copyOf(body);
    }

    static Spelling inline(String head) {
        return new Spelling(head, List.of());
    }

    /** A value in one line, the plainest form first, as it may stand within brackets where {@code inFlow}. */
    static List<Spelling> inline(Tree value, boolean inFlow, Quotes quotes) {
        Set<String> forms = new LinkedHashSet<>();
        if (value instanceof Tree.Scalar scalar && scalar.tag().equals(Tree.TEXT)) {
            forms.add(scalar(scalar.value(), inFlow, quotes));
        }
        forms.add(TreeWriter.flow(value));
        return forms.stream().map(Spelling::inline).toList();
    }

    /** A text in one line: plain where that is beyond doubt, else in the quotes that are wished for. */
    static String scalar(String text, boolean inFlow, Quotes quotes) {
        String usual = ScalarText.inline(text, inFlow);
        if (usual.equals(text) || isPlainInSpiteOfStart(text, inFlow)) {
            return text;
        }
        return switch (quotes) {
            case SINGLE -> single(text, usual);
            case DOUBLE ->
                usual.startsWith("'") ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : usual;
            case EITHER -> usual;
        };
    }

    /** In the quotes that the old text has. */
    static String quoted(String text, Quotes quotes) {
        String usual = ScalarText.inline(text, false);
        if (usual.equals(text)) {
            boolean isSingle = quotes == Quotes.SINGLE;
            return isSingle
                    ? "'" + text.replace("'", "''") + "'"
                    : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        String forced = scalar(text, false, quotes);
        return forced.equals(text) ? "'" + text.replace("'", "''") + "'" : forced;
    }

    /** A text of several lines as a literal block; nothing where that can't say it. */
    static List<Spelling> literal(String header, String text, int indent) {
        boolean isOneLine = !text.contains("\n") && ScalarText.isLiteral(text + "\nx");
        if (!isOneLine && !ScalarText.isLiteral(text)) {
            return List.of();
        }
        List<String> lines = text.lines()
                .map(line -> line.isEmpty() ? "" : TreeWriter.spaces(indent) + line)
                .toList();
        return List.of(new Spelling(header, lines));
    }

    /** A text of one line as a folded block, wrapped. */
    static List<Spelling> folded(String header, String text, Wrapping wrapping) {
        return text.contains("\n") || !ScalarText.isLiteral(text + "\nx")
                ? List.of()
                : List.of(new Spelling(header, wrapping.indented(wrapping.of(text))));
    }

    /** A text that may stand plain, wrapped with its first line behind the key. */
    static List<Spelling> wrappedPlain(String text, boolean inFlow, Wrapping wrapping) {
        if (!scalar(text, inFlow, Quotes.EITHER).equals(text)) {
            return List.of();
        }
        List<String> lines = wrapping.of(text);
        return List.of(new Spelling(lines.get(0), wrapping.indented(lines.subList(1, lines.size()))));
    }

    /** ScalarText asks for a letter or digit first; any other character beyond ASCII is as harmless there. */
    private static boolean isPlainInSpiteOfStart(String text, boolean inFlow) {
        return !text.isEmpty()
                && text.codePointAt(0) > 0xA0
                && !Character.isWhitespace(text.codePointAt(0))
                && ScalarText.inline("x" + text, inFlow).equals("x" + text)
                && text.equals(text.strip())
                && !text.toLowerCase(Locale.ROOT).startsWith("\ufeff");
    }

    private static String single(String text, String usual) {
        boolean isEscaped = usual.startsWith("\"")
                && usual.replace("\\\"", "").replace("\\\\", "").contains("\\");
        return isEscaped ? usual : "'" + text.replace("'", "''") + "'";
    }
}
