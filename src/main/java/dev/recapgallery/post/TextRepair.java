package dev.recapgallery.post;

import dev.recapgallery.model.CodePage;
import dev.recapgallery.model.DamagedWord;
import dev.recapgallery.model.MendedText;
import dev.recapgallery.model.StrictDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends text whose UTF-8 was read as another {@link CodePage} and saved as UTF-8 again ({@code Pe√±a}, {@code PeÃ±a}).
 * Only where the way back is exact and gives characters that people write: {@code “CAFÉ”} has bytes of UTF-8 as well,
 * but of none that anybody means.
 */
public final class TextRepair {

    /** What programs put for bytes that are no character: what was there can't be known any more. */
    private static final char LOST = '\uFFFD';

    /** The same, read as Windows-1252: that came first, and no way leads back. */
    private static final String LOST_AND_MISREAD = "ï¿½";

    private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n]+");

    /** So many damaged characters in a word that is of nothing else: no word is like that. */
    private static final int BEYOND_CHANCE = 3;

    private static final Pattern LATE_CONTROL = Pattern.compile("[\\u0080-\\u009F]");

    private static final Set<Character.UnicodeScript> OTHER_SCRIPTS = Set.of(
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.HEBREW,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HANGUL);

    private final CodePage page;
    private boolean isDamaged;

    private TextRepair(CodePage page) {
        this.page = page;
    }

    /** The text with what is damaged mended; line ends are never touched, nor words that have lost a letter for good. */
    public static String repair(String text) {
        if (isAscii(text)) {
            return text;
        }
        return mended(text, CodePage.CERTAIN_PASSES);
    }

    /** Half a repair would hide that there is more to it. */
    private static String unlessLost(MatchResult word, List<CodePage> passes) {
        String typed = word.group();
        return Matcher.quoteReplacement(typed.indexOf(LOST) < 0 ? unbroken(typed, passes) : typed);
    }

    /**
     * The text with what is damaged mended, and the words of which something is gone: whoever mends them by what is left gets
     * another word.
     */
    public static MendedText mend(String text) {
        if (isAscii(text)) {
            return new MendedText(text, List.of());
        }
        String mended = mended(text, CodePage.PASSES);
        boolean isDamaged = !mended.equals(text)
                || words(text).stream()
                        .anyMatch(word -> LATE_CONTROL.matcher(word).find()
                                || DamagedWord.meant(word, BEYOND_CHANCE).isPresent());
        List<String> lost = words(text).stream()
                .filter(word -> word.contains(LOST_AND_MISREAD))
                .toList();
        if (!lost.isEmpty()) {
            return new MendedText(text, lost);
        }
        if (!isDamaged) {
            return WrongCharset.of(text).orElseGet(() -> new MendedText(text, List.of()));
        }
        return byWords(text, mended);
    }

    /** Each of them by itself, since it takes all of a word to say for certain what it was. */
    private static MendedText byWords(String text, String mended) {
        List<String> after = words(mended);
        List<String> lost = new ArrayList<>();
        int[] at = {0};
        String whole = WORD.matcher(text).replaceAll(word -> {
            String before = word.group();
            String half = after.get(at[0]++);
            Optional<String> meant = DamagedWord.meant(before, 1);
            if (meant.isEmpty()
                    && (!half.equals(before) || LATE_CONTROL.matcher(before).find())) {
                lost.add(before);
            }
            return Matcher.quoteReplacement(meant.orElse(half));
        });
        return new MendedText(whole, lost);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String mended(String text, List<CodePage> passes) {
        return text.indexOf(LOST) < 0
                ? unbroken(text, passes)
                : WORD.matcher(text).replaceAll(word -> unlessLost(word, passes));
    }

    private static String unbroken(String text, List<CodePage> passes) {
        String mended = text;
        for (CodePage page : passes) {
            TextRepair repair = new TextRepair(page);
            String first = repair.mendOnce(mended);
            // Where some of it is damaged beyond doubt, the doubtful is as well.
            mended = repair.isDamaged ? repair.mendOnce(first) : first;
        }
        return mended;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private String mendOnce(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && page.has(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                out.append(text.charAt(at++));
            } else {
                mendRun(new Run(text, at, end), out);
                at = end;
            }
        }
        return out.toString();
    }

    /** Characters that may each be one byte, between those of a text that can't. */
    private record Run(String text, int start, int end) {
        String chars() {
            return text.substring(start, end);
        }

        /** What stands right before one of them. */
        char before(int at) {
            return start + at == 0 ? ' ' : text.charAt(start + at - 1);
        }

        /** What stands where {@code at} is, be it behind the last of them. */
        char behind(int at) {
            return start + at >= text.length() ? ' ' : text.charAt(start + at);
        }
    }

    private void mendRun(Run run, StringBuilder out) {
        String chars = run.chars();
        int at = 0;
        while (at < chars.length()) {
            int length = mendedLength(run, chars, at);
            if (length == 0) {
                out.append(chars.charAt(at++));
            } else {
                out.append(decoded(chars, at, at + length));
                at += length;
            }
        }
    }

    /** How many characters from {@code at} are one damaged character, or 0. */
    private int mendedLength(Run run, String chars, int at) {
        int length = sequenceLength(page.byteOf(chars.charAt(at)));
        if (length == 0 || at + length > chars.length()) {
            return 0;
        }
        String one = decoded(chars, at, at + length);
        if (one.isEmpty()) {
            return 0;
        }
        int codePoint = one.codePointAt(0);
        boolean isSure = page.isDoubtful()
                ? isBeyondDoubt(run, at, length)
                : isCommon(codePoint)
                        || hasKin(chars, at, length, codePoint)
                        || isInItsScript(run, at, length, codePoint);
        if (isSure) {
            isDamaged = true;
            return length;
        }
        if (page.isDoubtful()) {
            return isDamaged && isCommon(codePoint) && page != CodePage.DOS ? length : 0;
        }
        boolean isLetter = Character.isLetter(codePoint) && !isSeldom(codePoint);
        if (isDamaged && OTHER_SCRIPTS.contains(script(codePoint)) && isLetter) {
            return length;
        }
        return isRareLatin(codePoint) && (isDamaged || isOdd(run, at, length) || hasRareKin(chars, at, length))
                ? length
                : 0;
    }

    /** Of code pages whose letters stand in words: "в…»" and "«Г»" are bytes of UTF-8 as well. */
    private boolean isBeyondDoubt(Run run, int at, int length) {
        String chars = run.chars();
        int codePoint = decoded(chars, at, at + length).codePointAt(0);
        char second = chars.charAt(at + 1);
        boolean isLatin = codePoint < 0x180 || (codePoint >= 0x218 && codePoint <= 0x21B);
        return switch (page) {
            case CENTRAL_EUROPE ->
                isLatin ? length == 2 && isOdd(run, at, length) : length > 2 && second == '€' && isCommon(codePoint);
            case CYRILLIC ->
                hasKin(chars, at, length, codePoint)
                        || (isLatin && (isAsciiLetter(run.before(at)) || isAsciiLetter(run.behind(at + length))))
                        || (length > 2 && "ЂЃѓЉЊЌЋЏђљњќћџ".indexOf(second) >= 0 && isCommon(codePoint));
            case DOS -> length == 2 && hasKin(chars, at, length, codePoint);
            default -> hasKin(chars, at, length, codePoint) || (length > 2 && isCommon(codePoint));
        };
    }

    private static boolean isAsciiLetter(char character) {
        return character < 0x80 && Character.isLetter(character);
    }

    /** What nobody types: a capital behind a small letter within a word, a sign of mathematics in a word. */
    private static boolean isOdd(Run run, int at, int length) {
        char first = run.behind(at);
        char before = run.before(at);
        char behind = run.behind(at + length);
        if (first == '≈' || first == 'ƒ') {
            return Character.isLetter(before) || Character.isLetter(behind);
        }
        boolean isSign = !Character.isLetterOrDigit(run.behind(at + 1));
        return Character.isUpperCase(first)
                && (Character.isLowerCase(before)
                        || (isSign && Character.isLowerCase(behind) && !Character.isLetterOrDigit(before)));
    }

    /** Two such letters side by side are no coincidence. */
    private boolean hasRareKin(String chars, int at, int length) {
        int after = at + length;
        return (at >= length && isRareLatin(decoded(chars, at - length, at)))
                || (after + length <= chars.length() && isRareLatin(decoded(chars, after, after + length)));
    }

    private static boolean isRareLatin(String neighbour) {
        return !neighbour.isEmpty() && isRareLatin(neighbour.codePointAt(0));
    }

    /** A letter of a script other than Latin counts only beside another of its script: alone it is a coincidence. */
    private boolean hasKin(String run, int at, int length, int codePoint) {
        if (!Character.isLetter(codePoint) || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN) {
            return false;
        }
        int after = at + length;
        boolean before = at >= length && isKin(decoded(run, at - length, at), codePoint);
        return before || (after + length <= run.length() && isKin(decoded(run, after, after + length), codePoint));
    }

    /** Within a word of its script, the rest of which is mended. */
    private static boolean isInItsScript(Run run, int at, int length, int codePoint) {
        return OTHER_SCRIPTS.contains(script(codePoint))
                && (isKin(Character.toString(run.before(at)), codePoint)
                        || isKin(Character.toString(run.behind(at + length)), codePoint));
    }

    /** Of Cyrillic, at least one of the letters that Russian has: {@code Ä–Ö–Ü} would be two others. */
    private static boolean isKin(String neighbour, int codePoint) {
        return !neighbour.isEmpty()
                && !(isSeldom(neighbour.codePointAt(0)) && isSeldom(codePoint))
                && Character.isLetter(neighbour.codePointAt(0))
                && script(neighbour.codePointAt(0)) == script(codePoint);
    }

    /** Japanese is written in three at once. */
    private static Character.UnicodeScript script(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean isKana = script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
        return isKana ? Character.UnicodeScript.HAN : script;
    }

    private static boolean isSeldom(int codePoint) {
        return (codePoint >= 0x400 && codePoint <= 0x40F) || (codePoint >= 0x460 && codePoint <= 0x52F);
    }

    /** Letters of central Europe and Vietnam: {@code Ä–Ö} would be one as well. */
    private static boolean isRareLatin(int codePoint) {
        return (codePoint >= 0x100 && codePoint <= 0x17F)
                || (codePoint >= 0x218 && codePoint <= 0x21B)
                || (codePoint >= 0x1E00 && codePoint <= 0x1EFF);
    }

    /** Letters of western Europe, signs, punctuation, arrows, symbols, emoji. */
    private static boolean isCommon(int codePoint) {
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

    /** RFC 3629, section 4: the length of a sequence by its first byte. */
    private static int sequenceLength(int lead) {
        return lead >= 0xF5 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    }

    /** RFC 3629, section 3: all but the first are 10xxxxxx; spares the decoder's exception in most cases. */
    private static boolean isContinued(byte[] sequence) {
        for (int i = 1; i < sequence.length; i++) {
            if ((sequence[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /** What the bytes of the characters are in UTF-8: one character, or nothing. */
    private String decoded(String run, int start, int end) {
        byte[] damaged = new byte[end - start];
        for (int i = start; i < end; i++) {
            damaged[i - start] = (byte) page.byteOf(run.charAt(i));
        }
        if (sequenceLength(damaged[0] & 0xFF) != damaged.length || !isContinued(damaged)) {
            return "";
        }
        return StrictDecoder.utf8(damaged).orElse("");
    }
}
