package dev.recapgallery.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings back what a text was before its UTF-8 was read as something else. */
public final class TextRepair {

    /** What programs put for bytes that are no character, read as Windows-1252: that came first, and no way leads back. */
    private static final String LOST_AND_MISREAD = "ï¿½";

    private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n]+");

    private TextRepair() {}

    /**
     * The text with those words mended of which it is certain what they were; line ends are never touched, nor words that have
     * lost a letter for good.
     */
    public static String repair(String text) {
        Map<String, DamagedWord> damaged = damagedWords(text, DamagedWord::isCertain);
        return replaced(text, word -> Optional.ofNullable(damaged.get(word))
                .filter(DamagedWord::isCertain)
                .flatMap(DamagedWord::meant));
    }

    /**
     * The text with what is damaged mended, and the words of which something is gone: whoever mends them by what is left gets
     * another word.
     */
    public static MendedText mend(String text) {
        List<String> misread =
                words(text).filter(word -> word.contains(LOST_AND_MISREAD)).toList();
        if (!misread.isEmpty()) {
            return new MendedText(text, misread);
        }
        Map<String, DamagedWord> damaged = damagedWords(text, word -> true);
        if (damaged.isEmpty()) {
            return WrongCharset.of(text).orElseGet(() -> new MendedText(replaced(text, QuotedBytes::meant), List.of()));
        }
        return new MendedText(
                replaced(text, word -> Optional.ofNullable(damaged.get(word)).flatMap(DamagedWord::meant)),
                words(text)
                        .filter(word -> damaged.containsKey(word)
                                && damaged.get(word).meant().isEmpty())
                        .toList());
    }

    /** Where some of a text is damaged beyond doubt, the doubtful is as well. */
    private static Map<String, DamagedWord> damagedWords(String text, Predicate<DamagedWord> tells) {
        Map<String, DamagedWord> damaged = damagedWords(text, Set.of());
        Set<CodePage> known =
                damaged.values().stream().filter(tells).map(DamagedWord::page).collect(Collectors.toUnmodifiableSet());
        return known.isEmpty() ? damaged : damagedWords(text, known);
    }

    private static Map<String, DamagedWord> damagedWords(String text, Set<CodePage> known) {
        return words(text)
                .distinct()
                .flatMap(word -> DamagedWord.of(word, known).stream())
                .collect(Collectors.toUnmodifiableMap(DamagedWord::typed, Function.identity()));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static String replaced(String text, Function<String, Optional<String>> meant) {
        return WORD.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(meant.apply(found.group()).orElse(found.group())));
    }
}
