package dev.recapgallery.cli;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;
import dev.recapgallery.publish.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes findings for people and for programs. */
final class FindingWriter {

    private FindingWriter() {}

    static String written(List<Problem> problems, FindingFormat format) {
        return switch (format) {
            case text -> lines(problems.stream().map(Problem::toString).toList());
            case github -> lines(problems.stream().map(FindingWriter::github).toList());
            case json -> json(problems);
            case sarif -> SarifLog.written(problems);
        };
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String json(List<Problem> problems) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", 1);
        root.put("errors", count(problems, Severity.ERROR));
        root.put("warnings", count(problems, Severity.WARNING));
        root.put("problems", problems.stream().map(FindingWriter::json).toList());
        return JsonText.of(root);
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static Map<String, Object> json(Problem problem) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("file", problem.place().file());
        Place.Position position = problem.place().position();
        if (position != null) {
            view.put("line", position.line());
            view.put("column", position.column());
        }
        view.put("severity", problem.severity().word());
        view.put("rule", problem.rule());
        view.put("message", problem.message());
        view.put("fingerprint", Baseline.fingerprint(problem));
        return view;
    }

    /** A workflow command (GitHub Actions, "Workflow commands", "Setting a warning message"). */
    private static String github(Problem problem) {
        Place.Position position = problem.place().position();
        String at = position == null ? "" : ",line=" + position.line() + ",col=" + position.column();
        return "::" + problem.severity().word() + " file="
                + property(problem.place().file()) + at + ",title=" + property(problem.rule()) + "::"
                + data(Printable.line(problem.message()));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Printable.line(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
