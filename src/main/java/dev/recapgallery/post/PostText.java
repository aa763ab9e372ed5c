package dev.recapgallery.post;

import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.text.TextRepair;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A post as text: UTF-8, a byte order mark taken off, what this program put into it taken out, damage mended.
 *
 * @param text with the line ends of the post
 * @param repairs each damaged word, in the order of the text
 * @param restored tells where lines of the text stand in the post
 */
record PostText(String text, List<Repair> repairs, RestoredPost restored) {

    private static final String RULE = "post-not-utf-8";

    static Outcome<PostText> of(String file, byte[] post) {
        ByteBuffer bytes = ByteBuffer.wrap(post);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            return Outcome.of(mended(RestoredPost.of(text.startsWith("\uFEFF") ? text.substring(1) : text)));
        } catch (CharacterCodingException e) {
            return Outcome.failed(Problem.error(
                    Place.at(file, lineOf(post, bytes.position()), 1),
                    RULE,
                    "the post isn't UTF-8 from here on; save it as UTF-8 first"));
        }
    }

    private static PostText mended(RestoredPost restored) {
        String damaged = restored.text();
        String text = TextRepair.repair(damaged);
        List<Repair> repairs = new ArrayList<>();
        if (!text.equals(damaged)) {
            List<String> before = damaged.lines().toList();
            List<String> after = text.lines().toList();
            for (int i = 0; i < before.size(); i++) {
                compare(restored.lineInPost(i + 1), before.get(i), after.get(i), repairs);
            }
        }
        return new PostText(text, List.copyOf(repairs), restored);
    }

    private static void compare(int line, String before, String after, List<Repair> repairs) {
        String[] damaged = before.split("\\s+", -1);
        String[] mended = after.split("\\s+", -1);
        if (damaged.length != mended.length) {
            repairs.add(new Repair(line, before.strip(), after.strip()));
            return;
        }
        for (int i = 0; i < damaged.length; i++) {
            if (!damaged[i].equals(mended[i])) {
                repairs.add(new Repair(line, damaged[i], mended[i]));
            }
        }
    }

    private static int lineOf(byte[] post, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += post[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
