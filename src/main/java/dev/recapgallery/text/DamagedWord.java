package dev.recapgallery.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A word whose UTF-8 was read as a {@link CodePage} and saved as UTF-8 again ({@code Pe√±a}, {@code PeÃ±a}).
 *
 * @param typed as it stands
 * @param page what it was read as
 * @param meant what it was; empty where half a letter is left in it, so that nobody can know
 * @param isCertain true where no other way to read it is left
 */
public record DamagedWord(String typed, CodePage page, Optional<String> meant, boolean isCertain) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static final Pattern LATE_CONTROL = Pattern.compile("[\\u0080-\\u009F]");

    /** Marks of Windows-1252 read as Latin-1: {@code It\u0092s}. */
    private static final Pattern LATE_MARK =
            Pattern.compile("(?<![\\u0080-\\u009F\\u00C2-\\u00DF])[\\x80\\x85\\x91-\\x97](?![\\u0080-\\u00BF])");

    /** Two damaged letters that lost their last byte to a program that knew no character for it. */
    private static final Pattern CUT = Pattern.compile("â€(?![\\u0080-\\uFFFF])");

    /**
     * Empty where nothing is wrong with a word.
     *
     * @param known what other words of the same text were read as, beyond doubt
     */
    static Optional<DamagedWord> of(String word, Set<CodePage> known) {
        if (word.indexOf('\uFFFD') >= 0 || word.chars().allMatch(each -> each < 0x80)) {
            return Optional.empty();
        }
        List<Misreading> all = Arrays.stream(CodePage.values())
                .map(page -> new Misreading(word, page))
                .filter(Misreading::isPossible)
                .toList();
        return first(all, one -> one.isSure() && one.isComplete())
                .or(() -> first(all, Misreading::isAllOfIt))
                .or(() -> first(all, one -> one.isSure() && one.isWhole()))
                .map(found -> mended(word, found, known))
                .or(() -> lost(word, all))
                .or(() -> first(all, one -> (known.contains(one.page()) || hasLateControl(word)) && one.isLikely())
                        .map(found -> mended(word, found, known)))
                .or(() -> marked(word));
    }

    private static Optional<Misreading> first(List<Misreading> all, Predicate<Misreading> isWanted) {
        return all.stream().filter(isWanted).findFirst();
    }

    private static DamagedWord mended(String word, Misreading found, Set<CodePage> known) {
        // It can have gone through it twice.
        Optional<DamagedWord> again = of(found.meant(), Set.of());
        Optional<String> meant = again.isPresent()
                ? again.get().meant()
                : Optional.of(found.meant()).filter(text -> !hasLateControl(text));
        CodePage page = found.page();
        return new DamagedWord(word, page, meant, page.isCertain() && (found.isSure() || known.contains(page)));
    }

    private static Optional<DamagedWord> lost(String word, List<Misreading> all) {
        return first(all, Misreading::isSure)
                .map(Misreading::page)
                .or(() -> CUT.matcher(word).find() ? Optional.of(CodePage.WINDOWS) : Optional.empty())
                .map(page -> new DamagedWord(word, page, Optional.empty(), page.isCertain()));
    }

    /** Windows-1252 read as Latin-1, where nothing but quotes and dashes differ. */
    private static Optional<DamagedWord> marked(String word) {
        if (!hasLateControl(word)) {
            return Optional.empty();
        }
        String meant = LATE_MARK
                .matcher(word)
                .replaceAll(found -> new String(new byte[] {(byte) found.group().charAt(0)}, WINDOWS));
        return Optional.of(
                new DamagedWord(word, CodePage.LATIN, Optional.of(meant).filter(text -> !hasLateControl(text)), false));
    }

    private static boolean hasLateControl(String word) {
        return LATE_CONTROL.matcher(word).find();
    }
}
