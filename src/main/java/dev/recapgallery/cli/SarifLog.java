package dev.recapgallery.cli;

import dev.recapgallery.Pipeline;
import dev.recapgallery.lint.RuleCard;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.publish.JsonText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), as code hosts read it. */
final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final List<String> ruleIds;
    private final Map<String, RuleCard> cards;

    private SarifLog(List<Problem> problems) {
        cards = Pipeline.rules().stream().collect(Collectors.toMap(RuleCard::id, Function.identity()));
        ruleIds = problems.stream().map(Problem::rule).distinct().sorted().toList();
    }

    static String written(List<Problem> problems) {
        SarifLog log = new SarifLog(problems);
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "recap-gallery");
        Version.number().ifPresent(version -> driver.put("version", version));
        driver.put("rules", log.ruleIds.stream().map(log::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", problems.stream().map(log::result).toList());
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        root.put("runs", List.of(run));
        return JsonText.of(root);
    }

    private Map<String, Object> rule(String id) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", id);
        @Nullable RuleCard card = cards.get(id);
        if (card != null) {
            rule.put("shortDescription", Map.of("text", card.reason()));
            rule.put("help", Map.of("text", card.wayOut()));
            rule.put("defaultConfiguration", Map.of("level", card.severity().word()));
        }
        return rule;
    }

    private Map<String, Object> result(Problem problem) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.rule());
        result.put("ruleIndex", ruleIds.indexOf(problem.rule()));
        result.put("level", problem.severity().word());
        result.put("message", Map.of("text", Printable.line(problem.message())));
        result.put("locations", List.of(Map.of("physicalLocation", location(problem.place()))));
        result.put("partialFingerprints", Map.of("recapGallery/v1", Baseline.fingerprint(problem)));
        return result;
    }

    private static Map<String, Object> location(Place place) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", Map.of("uri", uri(place.file())));
        Place.Position position = place.position();
        if (position != null) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", position.line());
            region.put("startColumn", position.column());
            location.put("region", region);
        }
        return location;
    }

    /** A relative reference (section 3.4.3): what a URI can't hold is written in percent. */
    private static String uri(String file) {
        List<String> names = new ArrayList<>();
        for (String name : file.replace('\\', '/').split("/", -1)) {
            names.add(encoded(name));
        }
        return String.join("/", names);
    }

    private static String encoded(String name) {
        try {
            // With a slash before it, a colon in the name is no scheme's.
            return new URI(null, null, "/" + name, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException notAPath) {
            throw new IllegalArgumentException(name, notAPath);
        }
    }
}
