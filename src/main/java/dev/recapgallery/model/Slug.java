package dev.recapgallery.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Turns titles into anchors and file names into ids. */
public final class Slug {

    private Slug() {}

    /**
     * The anchor GitHub gives a heading: lower case; letters, marks, digits, {@code _} and {@code -} kept, spaces to
     * hyphens, the rest dropped (the rule of github-slugger). May be empty.
     */
    public static String anchor(String title) {
        StringBuilder out = new StringBuilder();
        title.strip().toLowerCase(Locale.ROOT).codePoints().forEach(codePoint -> {
            if (codePoint == ' ' || codePoint == '-') {
                out.append('-');
            } else if (codePoint == '_' || isWordCharacter(codePoint)) {
                out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }

    /** Only lower-case ASCII letters and digits, single hyphens between them; accents are dropped. May be empty. */
    public static String ascii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String lower = (isAscii(text) ? text : withoutMarks(text)).toLowerCase(Locale.ROOT);
        boolean isCut = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean isKept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (isKept && isCut && out.length() > 0) {
                out.append('-');
            }
            if (isKept) {
                out.append(c);
            }
            isCut = !isKept;
        }
        return out.toString();
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordCharacter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Hands out anchors, each once: a repeated one gets {@code -1}, {@code -2}, … as on GitHub. */
    public static final class Anchors {
        private final Map<String, Integer> occurrences = new HashMap<>();

        /** The next free anchor for a title. */
        public String next(String title) {
            String slug = anchor(title);
            String wanted = slug.isEmpty() ? "section" : slug;
            String free = wanted;
            while (occurrences.containsKey(free)) {
                free = wanted + "-" + occurrences.merge(wanted, 1, Integer::sum);
            }
            occurrences.put(free, 0);
            return free;
        }
    }
}
