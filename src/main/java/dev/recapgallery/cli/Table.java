package dev.recapgallery.cli;

import dev.recapgallery.problem.Printable;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Rows in aligned columns, two spaces between, safe for a terminal. */
final class Table {

    private Table() {}

    /** The rows, all of the same length, each on a line; nothing is put behind the last column. */
    static String written(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(Printable.line(row.get(i))));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = Printable.line(row.get(i));
                line.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /** Columns a terminal takes: one for what is seen as one character, two for East Asian wide ones and emoji. */
    private static int width(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int width = 0;
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; start = end, end = characters.next()) {
            width += isWide(text.codePointAt(start)) ? 2 : 1;
        }
        return width;
    }

    /** Unicode Standard Annex 11, the large ranges. */
    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}
