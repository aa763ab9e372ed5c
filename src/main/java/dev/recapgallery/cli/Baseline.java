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
 * folders.
 */
final class Baseline {

    private static final int VERSION = 1;
    private static final int FINGERPRINT_DIGITS = 16;
    private static final Pattern LINE = Pattern.compile("\\bline \\d+");

    /** One accepted finding; {@code count} times, where several read the same. */
    private record Accepted(String fingerprint, int count, String rule, String message) {}

    private final Map<String, Accepted> accepted;

    private Baseline(Map<String, Accepted> accepted) {
        this.accepted = accepted;
    }

    static Baseline of(List<Problem> problems) {
        Map<String, Accepted> accepted = new TreeMap<>();
        for (Problem problem : problems) {
            Accepted one = new Accepted(fingerprint(problem), 1, problem.rule(), withoutLines(problem));
            accepted.merge(
                    one.fingerprint(),
                    one,
                    (before, more) ->
                            new Accepted(before.fingerprint(), before.count() + 1, before.rule(), before.message()));
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
            int known = left.merge(fingerprint(problem), -1, Integer::sum);
            if (known < 0) {
                fresh.add(problem);
            }
        }
        return fresh;
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

    /** What a finding is known by, 16 hex digits. */
    static String fingerprint(Problem problem) {
        String file = problem.place().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        return Sha256.hex(problem.rule() + "\0" + name + "\0" + withoutLines(problem))
                .substring(0, FINGERPRINT_DIGITS);
    }

    private static String withoutLines(Problem problem) {
        return LINE.matcher(problem.message()).replaceAll("line …");
    }
}
