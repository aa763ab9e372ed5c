package dev.recapgallery;

import dev.recapgallery.input.Project;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a project's problems as bytes and reads them back. The output may be published: a path that was typed is left out,
 * and put back from what is typed the next time.
 */
final class ProblemCodec {

    /** Begins what stands for a path. */
    private static final char MARK = '\u0001';

    private final List<String> paths = new ArrayList<>();

    ProblemCodec(Project project) {
        for (String typed : List.of(project.shownPhotos(), project.captions().file(), project.shownOutput())) {
            if (typed.contains("/")) {
                paths.add(typed);
            }
        }
    }

    /** False for a text that would not come back as it is. */
    static boolean canWrite(Problem problem) {
        return problem.message().indexOf(MARK) < 0 && problem.place().file().indexOf(MARK) < 0;
    }

    void write(List<Problem> problems, DataOutputStream out) throws IOException {
        out.writeInt(problems.size());
        for (Problem problem : problems) {
            Place.Position position = problem.place().position();
            SourceCodec.writeText(out, hidden(problem.place().file()));
            out.writeInt(position == null ? 0 : position.line());
            out.writeInt(position == null ? 0 : position.column());
            out.writeBoolean(problem.severity() == Severity.ERROR);
            SourceCodec.writeText(out, problem.rule());
            SourceCodec.writeText(out, hidden(problem.message()));
        }
    }

    /** @throws IllegalArgumentException when these are no problems */
    List<Problem> read(DataInputStream in) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String file = shown(SourceCodec.text(in));
            int line = in.readInt();
            int column = in.readInt();
            Place place = line == 0 ? Place.of(file) : Place.at(file, line, column);
            Severity severity = in.readBoolean() ? Severity.ERROR : Severity.WARNING;
            problems.add(new Problem(place, severity, SourceCodec.text(in), shown(SourceCodec.text(in))));
        }
        return problems;
    }

    private String hidden(String text) {
        String hidden = text;
        for (int i = 0; i < paths.size(); i++) {
            hidden = hidden.replace(paths.get(i), mark(i));
        }
        return hidden;
    }

    private String shown(String text) {
        String shown = text;
        for (int i = 0; i < paths.size() && shown.indexOf(MARK) >= 0; i++) {
            shown = shown.replace(mark(i), paths.get(i));
        }
        return shown;
    }

    private static String mark(int path) {
        return String.valueOf(new char[] {MARK, (char) ('0' + path)});
    }
}
