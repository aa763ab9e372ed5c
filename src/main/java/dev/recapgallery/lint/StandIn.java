package dev.recapgallery.lint;

import dev.recapgallery.model.UnknownName;
import dev.recapgallery.text.CreditTerms;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells texts that only stand in for a description: file names, and words that mean "picture" or "not written yet". */
final class StandIn {

    /** What stands for a name that is not known yet, where no letter is large: Ask is a given name, The Who a band, the WHO takes photos. */
    private static final Pattern UNKNOWN_IN_SMALL_LETTERS =
            Pattern.compile("[\\s(\\[]*(?:ask|who|somebody|someone)[\\s?!.)\\]]*");

    /** "Photo: unknown" names nobody either. */
    private static final Pattern CREDIT_LABEL =
            Pattern.compile("^\\s*(?iu:" + CreditTerms.PHOTO + "|" + CreditTerms.MAKER + "|autor|credits?)\\s*[:：]");

    /** "TODO: who is this?" and "TODO add names"; "TODO Group" is a group, "TK Maxx" a shop. */
    private static final Pattern REMINDER = Pattern.compile(
            "(?!TBD\\s*[:(–—-]\\s*(?i:to be)(?U:\\b))(?:(?:TODO|TBD|FIXME|XXX|TK)(?:\\s*[!?]*|\\s+(?!(?:lists?|apps?|boards?|items?)(?U:\\b))\\p{Ll}{2,}.*)|(?:TODO|TBD|FIXME|XXX|todo|tbd|fixme|Todo)\\s*[:!(–—-].*"
                    + "|(?i:to do)\\s*[:!(–—-]\\s*(?i:add|ask|caption|credit|describe|fill|find|name|write|alt)(?U:\\b).*)",
            Pattern.DOTALL);

    private static final Pattern BRACKETED = Pattern.compile("[\\[<{(]\\s*+([^\\]>})]*+)[\\]>})]");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:an?|the|my|this|this is an?|some|ein|eine|das|mein|un|une|le|la|el|il|uma?|o|de|het|een) (.+)");
    private static final Pattern NUMBERED = Pattern.compile("^(.+?) ?(?:no |nr |number )?\\d{1,6}");
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("\\p{Lu}?\\p{Ll}+ (?:#|no\\. ?|nr\\. ?)?\\d{1,3}");
    private static final Pattern ONE_LETTER = Pattern.compile("(.)\\1*");

    private static final int MAX_NAME_CHARS = 300;

    private StandIn() {}

    /** What a text is in place of a description ("a file name", "a placeholder"); empty for a description. */
    static Optional<String> of(String text, String file) {
        if (WORD_AND_NUMBER.matcher(text.strip()).matches() && isPlaceholder(text.strip())) {
            return Optional.of("a placeholder");
        }
        if (FileNameText.isOf(text.strip(), file)) {
            return Optional.of("a file name");
        }
        return isPlaceholder(text.strip()) ? Optional.of("a placeholder") : Optional.empty();
    }

    /** What a caption is in place of words for readers; empty for a caption. A file's name in words may well be one. */
    static Optional<String> ofCaption(String text) {
        String bare = text.strip();
        if (FileNameText.isCertain(bare)) {
            return Optional.of("a file name");
        }
        String inner = unbracketed(bare);
        boolean isUnwritten = REMINDER.matcher(inner).matches()
                || StandInWords.UNWRITTEN_CAPTION.contains(FoldedText.words(inner))
                || UnwrittenText.isAboutCaption(FoldedText.words(inner));
        return isUnwritten ? Optional.of("a placeholder") : Optional.empty();
    }

    /** True for what stands where a name is not known yet. */
    static boolean isUnknownName(String credit) {
        String name = CREDIT_LABEL.matcher(credit).replaceFirst("");
        String words = FoldedText.words(name);
        return words.isEmpty()
                || REMINDER.matcher(name.strip()).matches()
                || FileNameText.isCertain(name.strip())
                || UnknownName.is(words)
                || UNKNOWN_IN_SMALL_LETTERS.matcher(name).matches();
    }

    /** {@code [TODO]} as {@code TODO}; a long text stands in for nothing. */
    private static String unbracketed(String text) {
        return text.length() <= MAX_NAME_CHARS
                ? BRACKETED.matcher(text).replaceFirst("$1").strip()
                : text;
    }

    private static boolean isPlaceholder(String text) {
        String inner = unbracketed(text);
        String words = FoldedText.words(inner);
        return words.isEmpty()
                || words.chars().noneMatch(Character::isLetter)
                || isOneLetter(words)
                || words.startsWith("lorem ipsum")
                || StandInWords.MADE_UP.stream().anyMatch(words::startsWith)
                || REMINDER.matcher(inner).matches()
                || UnwrittenText.isAboutAlt(words)
                || isEmptyPhrase(words);
    }

    /** {@code x} or {@code xxx}; in Chinese or Japanese one sign may say it all. */
    private static boolean isOneLetter(String words) {
        return words.codePointAt(0) < 0x2E80 && ONE_LETTER.matcher(words).matches();
    }

    private static boolean isEmptyPhrase(String words) {
        String bare = ARTICLE.matcher(words).replaceFirst("$1");
        String unnumbered = NUMBERED.matcher(bare).replaceFirst("$1");
        return StandInWords.UNWRITTEN.contains(words)
                || StandInWords.UNWRITTEN.contains(unnumbered.toLowerCase(Locale.ROOT))
                || StandInWords.PICTURE.contains(bare)
                || StandInWords.PICTURE.contains(unnumbered);
    }
}
