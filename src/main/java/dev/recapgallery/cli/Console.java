package dev.recapgallery.cli;

import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;
import java.io.PrintStream;

/**
 * Where a command's words go: results to one stream, problems and progress to the other.
 *
 * @param out results
 * @param err problems and progress
 * @param hasColor true to colour the severity of problems
 * @param showsProgress true where {@code err} is a terminal that a line can be drawn over on
 * @param isTerminal true where {@code out} may be one
 * @param words how much is said
 */
record Console(
        PrintStream out, PrintStream err, boolean hasColor, boolean showsProgress, boolean isTerminal, Words words) {

    /** How much is said. */
    enum Words {
        /** Errors and results. */
        FEW,
        /** Warnings and notices too. */
        USUAL,
        /** Every file that is written too. */
        MANY
    }

    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";
    private static final String CLEAR_LINE = "\r\u001b[K";

    void result(String line) {
        out.println(line);
    }

    /** A patch to the byte, or, on a terminal, what can be shown of it. */
    void diff(PostDiff diff) {
        if (isTerminal) {
            diff.shown().forEach(out::println);
        } else {
            out.writeBytes(diff.patch());
        }
    }

    void notice(String line) {
        if (words != Words.FEW) {
            err.println(Printable.line(line));
        }
    }

    /** True where somebody wants every word. */
    boolean saysAll() {
        return words == Words.MANY;
    }

    void detail(String line) {
        if (words == Words.MANY) {
            err.println(Printable.line(line));
        }
    }

    /** A problem that was found on the way. */
    void problem(Problem problem) {
        show(problem, err);
    }

    /** A problem that somebody asked for: a result. */
    void finding(Problem problem) {
        show(problem, out);
    }

    private void show(Problem problem, PrintStream stream) {
        if (words == Words.FEW && problem.severity() == Severity.WARNING) {
            return;
        }
        String line = problem.toString();
        if (hasColor) {
            String word = ": " + problem.severity().word() + ": ";
            String color = problem.severity() == Severity.ERROR ? RED : YELLOW;
            int at = line.indexOf(word);
            line = line.substring(0, at) + ": " + color + problem.severity().word() + PLAIN + ": "
                    + line.substring(at + word.length());
        }
        stream.println(line);
    }

    /** Draws the progress over the one drawn before, and removes it when all is done. */
    void progress(String stage, int done, int total) {
        if (!showsProgress) {
            return;
        }
        if (done == total) {
            err.print(CLEAR_LINE);
        } else {
            int filled = 24 * done / total;
            err.print(CLEAR_LINE + stage + " [" + "=".repeat(filled) + " ".repeat(24 - filled) + "] " + done + "/"
                    + total);
        }
        err.flush();
    }
}
