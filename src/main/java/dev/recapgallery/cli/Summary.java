package dev.recapgallery.cli;

import dev.recapgallery.BuildReport;
import dev.recapgallery.problem.Problems;
import dev.recapgallery.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closing line of a build. */
final class Summary {

    private Summary() {}

    /** {@code 47 photos: 3 new, 1 changed, 43 unchanged; 282 renditions, 9.1 MB; 2 warnings; 1.9 s}. */
    static String line(BuildReport report, Problems problems, boolean isDryRun, long nanos) {
        List<String> parts = new ArrayList<>();
        parts.add((isDryRun ? "dry run, nothing written: " : "") + photos(report));
        parts.add(isDryRun ? count(report.written(), "rendition") + " to make" : renditions(report));
        parts.add(found(problems));
        if (!isDryRun && report.written() == 0 && report.removed() == 0) {
            parts.add("nothing to write");
        }
        parts.add(tenths(nanos / 1e9) + " s");
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String photos(BuildReport report) {
        String changes = Stream.of(
                        part(report.fresh(), "new"),
                        part(report.changed(), "changed"),
                        part(report.unchanged(), "unchanged"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String photos = count(report.photos(), "photo");
        return changes.isEmpty() ? photos : photos + ": " + changes;
    }

    private static String renditions(BuildReport report) {
        return count(report.renditions(), "rendition") + ", " + size(report.bytes());
    }

    private static String found(Problems problems) {
        long errors = problems.count(Severity.ERROR);
        long warnings = problems.count(Severity.WARNING);
        return Stream.of(errors == 0 ? "" : count(errors, "error"), warnings == 0 ? "" : count(warnings, "warning"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(int count, String word) {
        return count == 0 ? "" : count + " " + word;
    }

    private static String count(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    /** {@code 1.9}; a formatter takes longer to load than a build that finds nothing to do has. */
    private static String tenths(double number) {
        long tenths = Math.round(number * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    /** Decimal units, as shops and file managers show them. */
    private static String size(long bytes) {
        return bytes < 1_000_000 ? Math.round(bytes / 1e3) + " kB" : tenths(bytes / 1e6) + " MB";
    }
}
