package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks the file name of an entry: a path within the photo folder with {@code /} between names, the same on every
 * system. {@code ./} and doubled slashes are taken out; what could leave the folder is refused by its text alone, so
 * that nothing outside is ever looked at.
 */
final class PhotoPath {

    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*", Pattern.DOTALL);
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private PhotoPath() {}

    /** The path, or nothing where it was refused and reported. */
    static Optional<String> read(YamlNode.Text key, Problems problems) {
        String typed = key.value();
        List<String> names = Arrays.asList(typed.split("/", -1));
        if (!typed.codePoints().allMatch(ShownText::canBeShown) || typed.isBlank()) {
            return refuse(key.place(), problems, "bad-path", Value.quoted(typed) + " is no file name");
        }
        if (URL.matcher(typed).matches()) {
            return refuse(
                    key.place(),
                    problems,
                    "bad-path",
                    "photo " + Value.quoted(typed)
                            + " is a URL; download it into the photo folder and name it from there");
        }
        if (typed.startsWith("/")
                || typed.startsWith("\\")
                || DRIVE.matcher(typed).matches()
                || leaves(typed)) {
            return refuse(
                    key.place(),
                    problems,
                    "path-outside",
                    "photo " + Value.quoted(typed)
                            + " may lie outside the photo folder; name it by its path within the folder");
        }
        return within(key, names, problems);
    }

    private static Optional<String> within(YamlNode.Text key, List<String> names, Problems problems) {
        String typed = key.value();
        if (typed.indexOf('\\') >= 0) {
            return refuse(
                    key.place(),
                    problems,
                    "bad-path",
                    "photo " + Value.quoted(typed) + " has a backslash; write '/' between folders");
        }
        String path = names.stream()
                .filter(name -> !name.isEmpty() && !name.equals("."))
                .collect(Collectors.joining("/"));
        if (typed.endsWith("/") || path.isEmpty()) {
            return refuse(
                    key.place(), problems, "bad-path", "photo " + Value.quoted(typed) + " is a folder; name a file");
        }
        return Optional.of(path);
    }

    private static boolean leaves(String typed) {
        return Arrays.asList(typed.split("[/\\\\]", -1)).contains("..");
    }

    private static Optional<String> refuse(Place place, Problems problems, String rule, String message) {
        problems.add(Problem.error(place, rule, message));
        return Optional.empty();
    }
}
