package dev.recapgallery.text;

import java.util.Set;

/** Which characters people write, so that it tells something if bytes give one. */
final class Letters {

    private static final Set<Character.UnicodeScript> OTHER_SCRIPTS = Set.of(
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.HEBREW,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.DEVANAGARI,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HANGUL);

    private Letters() {}

    /** Whatever is worth to be read out of bytes; a late control is half a letter of a text that was misread twice. */
    static boolean isWritten(int codePoint) {
        return (codePoint >= 0x80 && codePoint <= 0x9F)
                || isCommon(codePoint)
                || isRareLatin(codePoint)
                || isOther(codePoint);
    }

    /** Letters of western Europe, signs, punctuation, arrows, symbols, emoji. */
    static boolean isCommon(int codePoint) {
        return (codePoint >= 0xA0 && codePoint <= 0xFF)
                || (codePoint >= 0x2000 && codePoint <= 0x2BFF && !isUnseenMark(codePoint))
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
                || codePoint >= 0xE0000;
    }

    /** Line and paragraph ends, marks of direction and of format: nobody types them, {@code WaÅ‚Ä™sa} would hold one. */
    private static boolean isUnseenMark(int codePoint) {
        return (codePoint >= 0x2028 && codePoint <= 0x202E) || (codePoint >= 0x2060 && codePoint <= 0x206F);
    }

    /** Letters of central Europe and Vietnam: {@code Ä–Ö} would be one as well. */
    static boolean isRareLatin(int codePoint) {
        return (codePoint >= 0x100 && codePoint <= 0x17F)
                || (codePoint >= 0x218 && codePoint <= 0x21B)
                || (codePoint >= 0x1E00 && codePoint <= 0x1EFF);
    }

    /** Letters of other scripts, with the marks that are written between them. */
    static boolean isOther(int codePoint) {
        return OTHER_SCRIPTS.contains(script(codePoint))
                && (Character.isLetter(codePoint) || isEastAsianMark(codePoint));
    }

    /** A letter of ASCII. */
    static boolean isAscii(char character) {
        return character < 0x80 && Character.isLetter(character);
    }

    /** An accent behind its letter, as file names of a Mac have it. */
    static boolean isAccent(int codePoint) {
        return codePoint >= 0x300 && codePoint <= 0x328;
    }

    /** Of Cyrillic, what Russian hasn't: {@code Ä–Ö–Ü} would be two of them. */
    static boolean isSeldom(int codePoint) {
        return (codePoint >= 0x400 && codePoint <= 0x40F) || (codePoint >= 0x460 && codePoint <= 0x52F);
    }

    /** Two of one script side by side are no coincidence, unless both are seldom. */
    static boolean areKin(int one, int other) {
        return isOther(one) && isOther(other) && script(one) == script(other) && !(isSeldom(one) && isSeldom(other));
    }

    /** Japanese is written in three at once, and with marks of its own. */
    private static Character.UnicodeScript script(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean isKana = script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
        return isKana || isEastAsianMark(codePoint) ? Character.UnicodeScript.HAN : script;
    }

    private static boolean isEastAsianMark(int codePoint) {
        return (codePoint >= 0x3000 && codePoint <= 0x303F)
                || codePoint == '\u30FC'
                || codePoint == '\u30FB'
                || (codePoint >= 0xFF01 && codePoint <= 0xFF5E);
    }
}
