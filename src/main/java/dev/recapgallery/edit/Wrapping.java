package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text of one line stands on several, which YAML folds back. Of the lines that stood there before, those at the
 * beginning and at the end that say what they said stay as they are.
 *
 * @param before the lines that stood there, without indentation
 * @param indent spaces before each line
 * @param width columns that the widest line took
 */
record Wrapping(List<String> before, int indent, int width) {

    /** Columns that wrapped text may take at least. */
    private static final int MIN_WIDTH = 60;

    Wrapping {
        before = List.copyOf(before);
    }

    /** The text in lines without indentation. */
    List<String> of(String text) {
        String rest = text;
        int head = 0;
        while (head < before.size() && rest.startsWith(before.get(head) + " ")) {
            rest = rest.substring(before.get(head++).length() + 1);
        }
        int tail = before.size();
        while (tail > head && rest.endsWith(" " + before.get(tail - 1))) {
            rest = rest.substring(0, rest.length() - before.get(--tail).length() - 1);
        }
        // Words between two lines go to the next one, those behind all of them to the last.
        if (head == tail && tail < before.size()) {
            rest += " " + before.get(tail++);
        } else if (head == tail && head > 0) {
            rest = before.get(--head) + " " + rest;
        }
        List<String> lines = new ArrayList<>(before.subList(0, head));
        lines.addAll(wrapped(rest));
        lines.addAll(before.subList(tail, before.size()));
        return lines;
    }

    List<String> indented(List<String> lines) {
        return lines.stream().map(line -> TreeWriter.spaces(indent) + line).toList();
    }

    /** Breaks at single spaces only: YAML folds those back to what they were. */
    private List<String> wrapped(String text) {
        int widest = Math.max(MIN_WIDTH, width) - indent;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<=\\S) (?=\\S)", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
