package dev.recapgallery.input;

import dev.recapgallery.model.DamagedWord;
import dev.recapgallery.model.YamlTextReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes control characters from U+0080 on out of a text: nobody types them, a terminal obeys them, and they are what half a
 * letter looks like after a wrong encoding. Where every word that holds one can be brought back, it is; else the character
 * that stands for a lost one takes its place, and the rule about damaged text says more.
 *
 * @param text without them
 * @param fault what was mended, as the end of a message
 */
record LateControls(String text, Optional<String> fault) {

    private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n]+");
    private static final Pattern LATE_CONTROL = Pattern.compile("[\\u0080-\\u0084\\u0086-\\u009F]");

    private static final Pattern SIGN_IN_WORD = Pattern.compile("\\p{L}[^\\x00-\\x7F\\p{L}\\p{M}]\\p{L}");

    /** So many letters of a word that would come of damaged ones. */
    private static final int BEYOND_CHANCE = 2;

    static LateControls in(String raw) {
        if (raw.codePoints().noneMatch(YamlTextReader::isLateControl)) {
            return new LateControls(raw, Optional.empty());
        }
        boolean canBeMended = WORD.matcher(raw)
                .results()
                .map(word -> word.group())
                .filter(LateControls::hasLateControl)
                .allMatch(word -> DamagedWord.meant(word, 1).isPresent());
        return canBeMended
                ? mended(raw)
                : new LateControls(LATE_CONTROL.matcher(raw).replaceAll("\uFFFD"), Optional.empty());
    }

    private static LateControls mended(String raw) {
        String damaged = WORD.matcher(raw)
                .results()
                .map(word -> word.group())
                .filter(LateControls::hasLateControl)
                .findFirst()
                .orElseThrow();
        String mended = WORD.matcher(raw).replaceAll(word -> Matcher.quoteReplacement(meant(word.group())));
        return new LateControls(
                mended,
                Optional.of(" is damaged: " + Value.quoted(damaged) + " was probably " + Value.quoted(meant(damaged))
                        + "; type it again and save it as UTF-8"));
    }

    private static boolean hasLateControl(String word) {
        return LATE_CONTROL.matcher(word).find();
    }

    /** Where nothing but its letters speak against a word, one letter is not enough: that may be what was meant. */
    private static String meant(String word) {
        boolean isOdd = hasLateControl(word) || SIGN_IN_WORD.matcher(word).find();
        return DamagedWord.meant(word, isOdd ? 1 : BEYOND_CHANCE).orElse(word);
    }
}
