package dev.recapgallery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Sha256;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.publish.JsonText;
import dev.recapgallery.publish.UserFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Findings that were accepted once and are not reported again:
 *
 * <pre>{@code
 * {"version": 1, "findings": [{"fingerprint": "0123456789abcdef", "count": 1, "rule": "missing-alt", "message": "…"}]}
 * }</pre>
 *
 * <p>A finding is known by its rule, its file's name and its message without line numbers, so it survives moving lines and
 * folders. One that has {@link Problem#subjects} is known by each of them, so it survives what becomes of its neighbours:
 * where photos 1, 2 and 3 were accepted as nearly the same, they may be so in any way, and any of them may go, but a fourth
 * is told.
 */
final class Baseline {

    private static final int VERSION = 1;
    private static final int FINGERPRINT_DIGITS = 16;
    private static final Pattern LINE = Pattern.compile("(?U:\\b)line \\d+");

    /** One accepted finding; {@code count} times, where several read the same. */
    private record Accepted(String fingerprint, int count, String rule, String message) {
        Accepted oneMore() {
            return new Accepted(fingerprint, count + 1, rule, message);
        }
    }

    private final Map<String, Accepted> accepted;

    private Baseline(Map<String, Accepted> accepted) {
        this.accepted = accepted;
    }

    static Baseline of(List<Problem> problems) {
        Map<String, Accepted> accepted = new TreeMap<>();
        for (Problem problem : problems) {
            for (String fingerprint : fingerprints(problem)) {
                Accepted one = new Accepted(fingerprint, 1, problem.rule(), withoutLines(problem));
                boolean isCounted = problem.subjects().isEmpty();
                accepted.merge(fingerprint, one, (before, more) -> isCounted ? before.oneMore() : before);
            }
        }
        return new Baseline(accepted);
    }

    static Baseline read(Path file) throws IOException, UsageException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("there is no baseline '" + file
                    + "'; write it by: recap-gallery check --baseline FILE --write-baseline");
        }
        try {
            return new Baseline(accepted(new ObjectMapper().readTree(Files.readAllBytes(file))));
        } catch (JsonProcessingException | IllegalArgumentException damaged) {
            throw new UsageException("'" + file + "' is no baseline; write it anew with --write-baseline");
        }
    }

    private static Map<String, Accepted> accepted(JsonNode root) {
        if (root.path("version").asInt() != VERSION || !root.path("findings").isArray()) {
            throw new IllegalArgumentException("another format");
        }
        Map<String, Accepted> accepted = new HashMap<>();
        for (JsonNode finding : root.path("findings")) {
            String fingerprint = finding.path("fingerprint").asText();
            accepted.put(
                    fingerprint,
                    new Accepted(
                            fingerprint,
                            finding.path("count").asInt(1),
                            finding.path("rule").asText(),
                            finding.path("message").asText()));
        }
        return accepted;
    }

    /** The findings that were not accepted; of several that read the same, the last ones. */
    List<Problem> without(List<Problem> problems) {
        Map<String, Integer> left = new HashMap<>();
        accepted.forEach((fingerprint, one) -> left.put(fingerprint, one.count()));
        List<Problem> fresh = new ArrayList<>();
        for (Problem problem : problems) {
            if (!isKnown(problem, left)) {
                fresh.add(problem);
            }
        }
        return fresh;
    }

    /** What is told once of a subject is known from then on: a new photo among five alike is one finding, not five. */
    private static boolean isKnown(Problem problem, Map<String, Integer> left) {
        if (problem.subjects().isEmpty()) {
            return left.merge(fingerprint(problem), -1, Integer::sum) >= 0;
        }
        long unknown = fingerprints(problem).stream()
                .filter(fingerprint -> left.putIfAbsent(fingerprint, 1) == null)
                .count();
        return unknown == 0;
    }

    void write(Path file) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", VERSION);
        root.put("findings", List.copyOf(accepted.values()));
        byte[] bytes = JsonText.of(root).getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file)) {
            UserFile.read(file).replace(bytes);
        } else {
            UserFile.create(file.toAbsolutePath(), bytes);
        }
    }

    /** What tells a finding from others, 16 hex digits. */
    static String fingerprint(Problem problem) {
        return fingerprints(problem).get(0);
    }

    /** What a finding is known by, that of the finding itself first. */
    private static List<String> fingerprints(Problem problem) {
        if (!problem.subjects().isEmpty()) {
            return problem.subjects().stream()
                    .map(subject -> digits(problem.rule() + "\0" + subject))
                    .toList();
        }
        String file = problem.place().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        return List.of(digits(problem.rule() + "\0" + name + "\0" + withoutLines(problem)));
    }

    private static String digits(String text) {
        return Sha256.hex(text).substring(0, FINGERPRINT_DIGITS);
    }

    private static String withoutLines(Problem problem) {
        return LINE.matcher(problem.message()).replaceAll("line …");
    }
}
