package dev.recapgallery.post;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.Optional;

/** Refuses paragraphs of a size that nobody writes: the time to parse one grows with the square of its links and emphasis. */
final class LongParagraph {

    private static final int MAX_LINKS = 10_000;
    private static final int MAX_MARKS = 20_000;

    private LongParagraph() {}

    static Optional<Problem> problem(String file, String text) {
        int links = 0;
        int marks = 0;
        int line = 1;
        int first = 1;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                first = blank ? line : first;
                links = blank ? 0 : links;
                marks = blank ? 0 : marks;
                blank = true;
            } else if (!Character.isWhitespace(c)) {
                blank = false;
                links += c == ']' && text.startsWith("](", i) ? 1 : 0;
                marks += (c == '*' || c == '_') && (i == 0 || text.charAt(i - 1) != c) ? 1 : 0;
            }
            if (links > MAX_LINKS || marks > MAX_MARKS) {
                return Optional.of(Problem.error(
                        Place.at(file, first, 1),
                        "paragraph-too-long",
                        "this paragraph has more than "
                                + (links > MAX_LINKS
                                        ? MAX_LINKS + " links and images"
                                        : MAX_MARKS + " marks of emphasis")
                                + "; put blank lines between its parts"));
            }
        }
        return Optional.empty();
    }
}
