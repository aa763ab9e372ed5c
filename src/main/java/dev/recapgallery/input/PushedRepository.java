package dev.recapgallery.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows whether a folder goes where a Git repository is pushed: there is a remote, and no {@code .gitignore} on the way
 * names the folder or one around it (gitignore(5), patterns without wildcards).
 */
final class PushedRepository {

    /** {@code [remote "origin"]}: git-config(1), "Syntax". */
    private static final Pattern REMOTE =
            Pattern.compile("^\\s*\\[\\s*remote\\s+\"([^\"]+)\"\\s*]", Pattern.CASE_INSENSITIVE);

    /** Where a working tree's {@code .git} is a file, and its repository elsewhere: gitrepository-layout(5). */
    private static final String UNTOLD = "a remote";

    /** A pattern without wildcards and comment; none of a file name that some systems don't know. */
    private static final Pattern PLAIN = Pattern.compile("[^!#*?\\[\\\\:|<>\"\\u0000]+");

    /** What takes everything in its folder. */
    private static final Set<String> ALL = Set.of("*", "/*", "**");

    /** Takes something out again; files whose names begin with a dot are no photos. */
    private static final Pattern NEGATION = Pattern.compile("!/?[^.].*");

    private PushedRepository() {}

    /** The remote that a folder is pushed to, in quotes where it has a name; empty where it stays on this machine. */
    static Optional<String> around(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (isIgnored(at, at.relativize(folder))) {
                return Optional.empty();
            }
            Path git = at.resolve(".git");
            if (Files.exists(git)) {
                return Files.isDirectory(git) ? remote(git.resolve("config")) : Optional.of(UNTOLD);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> remote(Path config) {
        return lines(config).stream()
                .map(REMOTE::matcher)
                .filter(Matcher::find)
                .map(found -> "'" + found.group(1) + "'")
                .findFirst();
    }

    private static boolean isIgnored(Path folder, Path inside) {
        List<String> patterns =
                lines(folder.resolve(".gitignore")).stream().map(String::strip).toList();
        if (patterns.stream().anyMatch(pattern -> NEGATION.matcher(pattern).matches())) {
            // It may name the folder: that takes all of gitignore(5) to tell.
            return false;
        }
        return patterns.stream().anyMatch(ALL::contains) || isNamed(patterns, inside);
    }

    private static boolean isNamed(List<String> patterns, Path inside) {
        return patterns.stream()
                .map(line -> line.replaceAll("/(\\*\\*?)?$", ""))
                .filter(name -> PLAIN.matcher(name).matches())
                .anyMatch(name -> name.contains("/")
                        ? inside.startsWith(name.startsWith("/") ? name.substring(1) : name)
                        : contains(inside, name));
    }

    private static boolean contains(Path path, String name) {
        for (Path each : path) {
            if (each.toString().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** None where it isn't there, or is no text. */
    private static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            // Without a word of what is in it, the folder counts as pushed.
            return List.of();
        }
    }
}
