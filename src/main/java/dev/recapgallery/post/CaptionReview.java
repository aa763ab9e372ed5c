package dev.recapgallery.post;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says which captions a person should look at: what touches a photo may be body text. */
final class CaptionReview {

    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<![.\\p{Lu}]|(?U:\\b)(?:Mr|Ms|Dr|St|Jr|Sr|vs|No|Inc|Ltd|Mrs|Prof))[.!?]+[\"”’)*_]*\\s+(?=[\"“‘(*_\\[]*[\\p{Lu}\\p{N}])");
    private static final int LONG_CHARS = 200;
    private static final int LONG_WORDS = 25;

    private CaptionReview() {}

    static List<String> of(String caption) {
        List<String> reasons = new ArrayList<>();
        String plain = InlineMarkdown.plainText(caption);
        if (SENTENCE_END.matcher(plain).find()) {
            reasons.add("several sentences");
        }
        boolean sentence = plain.endsWith(".") && plain.split("\\s+", -1).length >= LONG_WORDS;
        if (sentence || plain.length() > LONG_CHARS) {
            reasons.add("reads like body text");
        }
        return reasons;
    }
}
