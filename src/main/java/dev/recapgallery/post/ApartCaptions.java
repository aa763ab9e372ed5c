package dev.recapgallery.post;

import dev.recapgallery.post.CaptionMatcher.Found;
import dev.recapgallery.post.Piece.Comment;
import dev.recapgallery.post.Piece.Images;
import dev.recapgallery.post.Piece.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds captions that stand below their image behind a blank line. Such a paragraph is one where it is set in emphasis or
 * ends in a credit; in a post that has its captions like that, a short one is as well. All with low confidence.
 */
final class ApartCaptions {

    private static final int MAX_WORDS = 60;
    private static final int MAX_SHORT_WORDS = 20;
    private static final Pattern SENTENCES = Pattern.compile("[.!?][)\"”’]*\\s+[\"“(]*\\p{Lu}");

    private final List<Piece> pieces;
    private final Map<Integer, List<Text>> below = new HashMap<>();

    private ApartCaptions(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The captions by the place of the images among the pieces; none for those in {@code touching}. */
    static Map<Integer, Found> of(List<Piece> pieces, List<Integer> images, Map<Integer, Found> touching) {
        ApartCaptions apart = new ApartCaptions(pieces);
        images.stream().filter(image -> !touching.containsKey(image)).forEach(apart::look);
        Map<Integer, Found> found = new HashMap<>();
        apart.below.forEach((image, lines) -> {
            if (isSetApart(markdown(lines))) {
                found.put(image, apart(lines));
            }
        });
        boolean usual = found.size() >= 2 && found.size() * 5 >= images.size() * 2;
        if (usual && touching.size() * 5 <= images.size()) {
            apart.below.forEach((image, lines) -> {
                if (isShort(markdown(lines))) {
                    found.putIfAbsent(image, apart(lines));
                }
            });
        }
        return found;
    }

    private void look(int image) {
        List<Text> paragraph = new ArrayList<>();
        Piece last = pieces.get(image);
        for (int i = image + 1; i < pieces.size(); i++) {
            Piece next = pieces.get(i);
            int gap = next.firstLine() - last.lastLine();
            if (paragraph.isEmpty() ? gap != 2 : gap > 1) {
                break;
            }
            if (next instanceof Images) {
                // It touches the next image: it is that one's.
                return;
            }
            if (!(next instanceof Text text)) {
                if (next instanceof Comment) {
                    last = next;
                    continue;
                }
                break;
            }
            paragraph.add(text);
            last = next;
        }
        if (!paragraph.isEmpty()) {
            below.put(image, paragraph);
        }
    }

    private static Found apart(List<Text> lines) {
        return Found.of(lines, true, List.of("stands apart, behind a blank line"));
    }

    private static String markdown(List<Text> lines) {
        return lines.stream().map(Text::markdown).collect(Collectors.joining("\n"));
    }

    private static boolean isSetApart(String text) {
        return words(text) <= MAX_WORDS
                && (InlineMarkdown.isAllEmphasis(text)
                        || CreditParser.parse(text).credit() != null);
    }

    private static boolean isShort(String text) {
        String plain = InlineMarkdown.plainText(text);
        return words(plain) <= MAX_SHORT_WORDS
                && !plain.endsWith(":")
                && !text.startsWith("**")
                && !SENTENCES.matcher(plain).find();
    }

    private static int words(String text) {
        return text.strip().split("\\s+", MAX_WORDS + 2).length;
    }
}
