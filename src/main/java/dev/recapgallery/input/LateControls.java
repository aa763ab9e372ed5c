package dev.recapgallery.input;

import dev.recapgallery.model.YamlTextReader;
import dev.recapgallery.text.MendedText;
import dev.recapgallery.text.TextRepair;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes control characters from U+0080 on out of a text: nobody types them, a terminal obeys them, and they are what half a
 * letter looks like after a wrong encoding. Where every word that holds one can be brought back, it is; else the character
 * that stands for a lost one takes its place, and the rule about damaged text says more.
 *
 * @param text without them
 * @param fault what was mended, as the end of a message
 */
record LateControls(String text, Optional<String> fault) {

    private static final Pattern BLANK = Pattern.compile("[ \\t\\r\\n]+");

    static LateControls in(String raw) {
        if (!isIn(raw)) {
            return new LateControls(raw, Optional.empty());
        }
        MendedText mended = TextRepair.mend(raw);
        return isIn(mended.text())
                ? new LateControls(masked(raw), Optional.empty())
                : new LateControls(mended.text(), Optional.of(fault(raw)));
    }

    private static String fault(String raw) {
        String damaged = Stream.of(BLANK.split(raw, -1))
                .filter(LateControls::isIn)
                .findFirst()
                .orElseThrow();
        return " is damaged: " + Value.quoted(damaged) + " was probably "
                + Value.quoted(TextRepair.mend(damaged).text()) + "; type it again and save it as UTF-8";
    }

    private static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (YamlTextReader.isLateControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String masked(String raw) {
        StringBuilder masked = new StringBuilder();
        raw.codePoints().forEach(each -> masked.appendCodePoint(YamlTextReader.isLateControl(each) ? 0xFFFD : each));
        return masked.toString();
    }
}
