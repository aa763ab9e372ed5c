package dev.recapgallery.model;

import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML for SnakeYAML's scanner, which takes each question mark within braces or brackets for the sign of a key, so that it
 * refuses <code>{caption: Really? Yes}</code>. In YAML 1.2 (section 7.3.3) it is a letter like others, but at the beginning of
 * a key. The scanner sees a letter in its place, and takes the text as it is.
 */
public final class YamlTextReader extends StreamReader {

    private static final int LETTER = 'x';

    /** Behind these a key or a text begins, and a question mark is what the scanner takes it for. */
    private static final String BEFORE_KEYS = "\0\r\n{[,?:-";

    /** The last character taken that is no blank. */
    private int last = '\n';

    /** @param text all of it */
    public YamlTextReader(String text) {
        super(text);
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
        taken.codePoints().forEach(this::take);
        return taken;
    }

    private void take(int found) {
        if (found != ' ' && found != '\t') {
            last = found;
        }
    }
}
