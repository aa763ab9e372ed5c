package dev.recapgallery.publish;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids that docutils gives headings, and so Sphinx, with reStructuredText and with MyST (docutils 0.19,
 * {@code docutils.nodes.make_id} and {@code document.set_id}). Not GitHub's anchors: {@code 21c Museum Hotel} is
 * {@code c-museum-hotel}.
 */
final class DocutilsIds {

    /** {@code docutils.nodes._non_id_translate}: letters that no decomposition makes ASCII. */
    private static final String STROKED = "øđħıłŧƀƃƈƌƒƙƚƞƥƫƭƴƶǥȥȴȵȶȷȼȿɀɇɉɋɍɏ";

    /** What each of them becomes. */
    private static final String BARE = "odhiltbbcdfklnpttyzgzlntjcszejqry";

    /** {@code docutils.nodes._non_id_translate_digraphs}. */
    private static final Map<Character, String> DIGRAPHS =
            Map.of('ß', "sz", 'æ', "ae", 'œ', "oe", 'ȸ', "db", 'ȹ', "qp");

    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^[-0-9]+|-+$");

    private final Set<String> taken = new HashSet<>();

    /**
     * The id of the next heading; empty where docutils takes a running number, which depends on the whole document: when
     * nothing of the title is left, or another heading has the id.
     */
    Optional<String> next(String title) {
        return Optional.of(makeId(title)).filter(id -> !id.isEmpty()).filter(taken::add);
    }

    private static String makeId(String title) {
        StringBuilder translated = new StringBuilder();
        title.toLowerCase(Locale.ROOT).chars().forEach(unit -> translated.append(translated((char) unit)));
        String ascii = Normalizer.normalize(translated, Normalizer.Form.NFKD).replaceAll("[^\\p{ASCII}]", "");
        String hyphenated = SEPARATORS.matcher(ascii).replaceAll("-");
        return ENDS.matcher(hyphenated).replaceAll("");
    }

    private static String translated(char letter) {
        int at = STROKED.indexOf(letter);
        String single = at < 0 ? String.valueOf(letter) : BARE.substring(at, at + 1);
        return DIGRAPHS.getOrDefault(letter, single);
    }
}
