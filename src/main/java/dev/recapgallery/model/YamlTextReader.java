package dev.recapgallery.model;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML for SnakeYAML's scanner. Text that went through a wrong encoding holds control characters from U+0080 on, which
 * SnakeYAML refuses; they are kept from it, so that what they are part of can be named and mended.
 *
 * <p>And the scanner takes each question mark within braces or brackets for the sign of a key, so that it refuses
 * <code>{caption: Really? Yes}</code>. In YAML 1.2 (section 7.3.3) it is a letter like others, but at the beginning of a key.
 * The scanner sees a letter in its place, and takes the text as it is.
 */
public final class YamlTextReader extends StreamReader {

    private static final int LETTER = 'x';

    /** Behind these a key or a text begins, and a question mark is what the scanner takes it for. */
    private static final String BEFORE_KEYS = "\0\r\n{[,?:-";

    /** In place of a control character, one for private use that stands for it: one for one, so that columns stay. */
    private static final int PRIVATE = 0x10FF00;

    /** The first of the two UTF-16 units of each of them. */
    private static final char FIRST_OF_PRIVATE = Character.highSurrogate(PRIVATE);

    private static final Pattern CONTROL = Pattern.compile("[\\u0080-\\u0084\\u0086-\\u009F]");
    private static final Pattern STAND_IN = Pattern.compile("[\\x{10FF80}-\\x{10FF84}\\x{10FF86}-\\x{10FF9F}]");

    private final boolean hasStandIns;

    /** The last character taken that is no blank. */
    private int last = '\n';

    /** @param text all of it */
    public YamlTextReader(String text) {
        super(isOrdinary(text) ? text : readable(text));
        hasStandIns = !isOrdinary(text)
                && (CONTROL.matcher(text).find() || STAND_IN.matcher(text).find());
    }

    /** True for a text without any character that is dealt with here, as most are: looking takes less time than patterns. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 0x80 && c <= 0x9F) || c == '\u2028' || c == '\u2029' || c == FIRST_OF_PRIVATE) {
                return false;
            }
        }
        return true;
    }

    private static String readable(String text) {
        return CONTROL.matcher(yamlTwelveLines(text))
                .replaceAll(
                        control -> Character.toString(PRIVATE + control.group().charAt(0)));
    }

    /** NEL, LS and PS end a line in YAML 1.1 only; YAML 1.2 (section 5.4) and editors take them for characters. */
    private static String yamlTwelveLines(String text) {
        return text.replace('\u0085', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
    }

    /** True for a control character of the second set (ISO 6429), but NEL, which YAML knows. */
    public static boolean isLateControl(int codePoint) {
        return codePoint >= 0x80 && codePoint <= 0x9F && codePoint != 0x85;
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int index) {
        int found = super.peek(index);
        return found == '?' && (index > 0 || BEFORE_KEYS.indexOf(last) < 0) ? LETTER : found;
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length; i++) {
            take(super.peek(i));
        }
        super.forward(length);
    }

    @Override
    public String prefixForward(int length) {
        String taken = super.prefixForward(length);
        takeLast(taken);
        // Called for every word and every indentation: most files have nothing to be put back.
        return hasStandIns
                ? STAND_IN.matcher(taken)
                        .replaceAll(
                                control -> Character.toString(control.group().codePointAt(0) - PRIVATE))
                : taken;
    }

    private void takeLast(String taken) {
        int end = taken.length();
        while (end > 0 && (taken.charAt(end - 1) == ' ' || taken.charAt(end - 1) == '\t')) {
            end--;
        }
        if (end > 0) {
            last = taken.codePointBefore(end);
        }
    }

    private void take(int found) {
        if (found != ' ' && found != '\t') {
            last = found;
        }
    }
}
