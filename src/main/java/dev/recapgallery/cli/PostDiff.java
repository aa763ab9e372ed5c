package dev.recapgallery.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.recapgallery.problem.Printable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A unified diff of two versions of a post, to the byte as {@code patch} reads it: carriage returns, tabs, any encoding
 * and a missing last line end are kept.
 */
final class PostDiff {

    private static final int CONTEXT_LINES = 2;

    /** A line with a byte for each char. */
    private final List<String> lines;

    private PostDiff(List<String> lines) {
        this.lines = lines;
    }

    static PostDiff of(String name, byte[] before, byte[] after) {
        String shown = new String(Printable.line(name).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        List<String> old = lines(before);
        return new PostDiff(UnifiedDiffUtils.generateUnifiedDiff(
                shown, shown, old, DiffUtils.diff(old, lines(after)), CONTEXT_LINES));
    }

    /** The bytes, for a file or another program. */
    byte[] patch() {
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The lines for a terminal, which a stranger's control characters must not reach. Tabs and line ends stay. */
    List<String> shown() {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split("\n", -1)))
                .map(PostDiff::harmless)
                .toList();
    }

    private static String harmless(String bytes) {
        String line = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        boolean returns = line.endsWith("\r");
        return Arrays.stream((returns ? line.substring(0, line.length() - 1) : line).split("\t", -1))
                        .map(Printable::line)
                        .collect(Collectors.joining("\t"))
                + (returns ? "\r" : "");
    }

    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
