package dev.recapgallery.model;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what a word was before its UTF-8 was read as a {@link CodePage}. Proven by all of the word: whatever is in it has to
 * be half of something, so that nothing is made up of what is left of a letter.
 */
public final class DamagedWord {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String MARKS_BEFORE = "“”„‘’‚«»–—…(";

    private static final String MARKS_BEHIND = "“”‘’«»–—….,;:!?)";

    /** What no word has. */
    private static final Pattern UNTYPED = Pattern.compile("\\p{IsLatin}\\p{Mn}|\\p{Cn}|\\p{Co}");

    private static final Pattern LATE_CONTROL = Pattern.compile("[\\u0080-\\u009F]");

    private DamagedWord() {}

    /**
     * What a word was; typographic marks around it may have been put there later.
     *
     * @param minDamaged at least so many characters beyond ASCII have to come of it
     */
    public static Optional<String> meant(String word, int minDamaged) {
        if (isAscii(word)) {
            return Optional.empty();
        }
        return reread(word, minDamaged)
                .or(() -> withinMarks(word, minDamaged))
                .or(() -> uncontrolled(word))
                .filter(meant -> !LATE_CONTROL.matcher(meant).find());
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(each -> each < 0x80);
    }

    private static Optional<String> withinMarks(String word, int minDamaged) {
        int start = 0;
        while (start < word.length() && MARKS_BEFORE.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        int end = word.length();
        while (end > start && MARKS_BEHIND.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String before = word.substring(0, start);
        String behind = word.substring(end);
        return reread(word.substring(start, end), minDamaged).map(meant -> before + meant + behind);
    }

    private static Optional<String> reread(String word, int minDamaged) {
        if (isAscii(word)) {
            return Optional.empty();
        }
        Optional<String> meant = Stream.of(CodePage.values())
                .flatMap(page -> page.reread(word).stream())
                .filter(one -> !UNTYPED.matcher(one).find())
                .filter(one -> one.chars().filter(each -> each >= 0x80).count() >= minDamaged)
                .findFirst();
        // It can have gone through it twice.
        return meant.flatMap(one -> reread(one, minDamaged)).or(() -> meant);
    }

    /** Windows-1252 read as Latin-1, where nothing but quotes and dashes differ: {@code It\u0092s}. */
    private static Optional<String> uncontrolled(String word) {
        boolean isMark = LATE_CONTROL.matcher(word).results().anyMatch(found -> true)
                && word.chars()
                        .allMatch(each ->
                                each < 0x80 || "\u0085\u0091\u0092\u0093\u0094\u0096\u0097\u0080".indexOf(each) >= 0);
        return isMark
                ? Optional.of(LATE_CONTROL
                        .matcher(word)
                        .replaceAll(found ->
                                new String(new byte[] {(byte) found.group().charAt(0)}, WINDOWS)))
                : Optional.empty();
    }
}
