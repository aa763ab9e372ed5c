package dev.recapgallery.edit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Writes one text as a YAML scalar that every reader takes for the same text: plain where that is beyond doubt, else
 * quoted (YAML 1.1, chapter 9). {@code no}, {@code 12:30} and {@code 012} are quoted: to many readers they are no texts.
 */
final class ScalarText {

    private static final Resolver RESOLVER = new Resolver();
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.]?[0-9][-+.,:/_0-9a-fA-FoxOXTZtz ]*");
    private static final Pattern PLAIN_START = Pattern.compile("[\\p{L}\\p{N}(/._$€].*");
    private static final String FLOW_INDICATORS = ",[]{}";

    private ScalarText() {}

    /** The text in one line, plain or quoted; {@code inFlow} where it stands within braces. */
    static String inline(String text, boolean inFlow) {
        if (isSafePlain(text, inFlow)) {
            return text;
        }
        boolean single = text.contains("\"") && !text.contains("'") && isPrintable(text);
        return single ? "'" + text + "'" : doubleQuoted(text);
    }

    /** True where the text can stand as a literal block, {@code |-}: several lines, nothing that needs an escape. */
    static boolean isLiteral(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        return lines.size() > 1
                && !lines.get(0).isEmpty()
                && !lines.get(lines.size() - 1).isBlank()
                && lines.stream()
                        .noneMatch(line -> line.startsWith(" ") || line.startsWith("\t") || !isPrintable(line));
    }

    private static boolean isSafePlain(String text, boolean inFlow) {
        return PLAIN_START.matcher(text).matches()
                && isPrintable(text)
                && text.equals(text.strip())
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !(inFlow && hasFlowTrouble(text))
                && readsAsText(text);
    }

    private static boolean hasFlowTrouble(String text) {
        return text.chars().anyMatch(c -> FLOW_INDICATORS.indexOf(c) >= 0) || text.contains("?");
    }

    private static boolean readsAsText(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return !NUMBER_LIKE.matcher(text).matches()
                && !List.of("y", "n", "none", ".", "..", "---", "...").contains(lower)
                && !text.startsWith("...")
                && RESOLVER.resolve(NodeId.scalar, text, true).equals(Tag.STR);
    }

    /** True where every character may stand unescaped in one line; what reorders or hides text is escaped. */
    private static boolean isPrintable(String text) {
        return text.codePoints().allMatch(ScalarText::isPrintable);
    }

    private static boolean isPrintable(int codePoint) {
        boolean joiner = codePoint == 0x200C || codePoint == 0x200D;
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> joiner;
            // U+FFFE and its like, which YAML 1.1 section 5.1 leaves out.
            default -> (codePoint & 0xFFFE) != 0xFFFE;
        };
    }

    private static String doubleQuoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(isPrintable(codePoint) ? Character.toString(codePoint) : escaped(codePoint));
            }
        });
        return out.append('"').toString();
    }

    private static String escaped(int codePoint) {
        String form = codePoint > 0xFFFF ? "\\U%08x" : codePoint > 0xFF ? "\\u%04x" : "\\x%02x";
        return String.format(Locale.ROOT, form, codePoint);
    }
}
