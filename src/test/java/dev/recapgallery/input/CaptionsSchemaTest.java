package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.recapgallery.Pipeline;
import dev.recapgallery.lint.Linter;
import dev.recapgallery.lint.RuleCard;
import dev.recapgallery.model.Limits;
import dev.recapgallery.problem.Level;
import dev.recapgallery.publish.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors are told of the caption file is what its reader thinks. */
class CaptionsSchemaTest {

    private static final Pattern YAML_IN_MARKDOWN = Pattern.compile("(?m)^```yaml\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Resources.captionsSchema());
    private final ObjectMapper mapper = new ObjectMapper();

    private List<String> errors(String yaml) throws IOException {
        YamlNode root =
                YamlReader.read("captions.yaml", yaml, Limits.USUAL).value().orElseThrow();
        return schema.validate(mapper.writeValueAsString(json(root)), InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** As YAML 1.2's core schema reads it, which editors do. */
    private static @Nullable Object json(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().value(), json(entry.value())));
            return map;
        }
        if (node instanceof YamlNode.Items items) {
            List<@Nullable Object> list = new ArrayList<>();
            items.nodes().forEach(item -> list.add(json(item)));
            return list;
        }
        YamlNode.Text text = (YamlNode.Text) node;
        if (text.isNull()) {
            return null;
        }
        if (text.plain() && Set.of("true", "false").contains(text.value())) {
            return Boolean.valueOf(text.value());
        }
        return text.plain() && NUMBER.matcher(text.value()).matches() ? new BigDecimal(text.value()) : text.value();
    }

    private static boolean isRight(String yaml) {
        return CaptionFileReader.read("captions.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .problems()
                .isEmpty();
    }

    @Test
    void agreesWithTheReaderOnEveryFileThatIsRight() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("captions.yaml")));
        List<Path> roots = new ArrayList<>(List.of(Path.of("src/test/resources")));
        String corpus = System.getProperty("recap.corpus");
        if (corpus != null && Files.isDirectory(Path.of(corpus, "captions"))) {
            roots.add(Path.of(corpus, "captions"));
        }
        for (Path root : roots) {
            try (Stream<Path> walk = Files.walk(root)) {
                walk.filter(file -> file.getFileName().toString().equals("captions.yaml"))
                        .forEach(files::add);
            }
        }
        int right = 0;
        for (Path file : files) {
            String yaml = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (isRight(yaml)) {
                right++;
                assertEquals(List.of(), errors(yaml), file.toString());
            }
        }
        assertTrue(right > 3, right + " of " + files.size());
    }

    @Test
    void agreesWithTheReadme() throws IOException {
        List<String> examples = YAML_IN_MARKDOWN
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertFalse(examples.isEmpty());
        for (String example : examples) {
            assertEquals(List.of(), errors(example));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "photos:",
                "sections:",
                "photos: {a.jpg: }",
                "photos: {a.jpg: {caption: , alt: }}",
                "gallery: {title: 2024, renditions: {widths: 480, formats: jpeg, quality: 80}}",
                "gallery: {renditions: {widths: ['480'], quality: {jpeg: 80}}}",
                "gallery: {location: keep, base-url: ''}",
                "photos: {a.jpg: {decorative: yes, hidden: OFF}}",
                "photos: {a.jpg: {focal: [0.5, 0.3]}}",
                "photos: {a.jpg: {focal: 50% 30%}}",
                "photos: {a.jpg: {focal: {x: 0.5, y: 0.3}}}",
                "photos: {a.jpg: {taken: 2024-09-22 18:04}}",
                "photos: {a.jpg: {taken: '2024-09-22T18:04:11-04:00'}}",
                "photos: {a.jpg: {tags: one}}",
                "photos: {a.jpg: {tags: [one, 2]}}",
                "photos: {a.jpg: {params: {a: [1, {b: c}]}}}",
                "people: {kati: Katherine Michel, bob: {name: Bob, url: 'mailto:bob@x.example'}}",
                "sections: [{title: A, sections: [{title: B, videos: ['https://youtu.be/x', {url: 'https://youtu.be/y'}]}]}]",
                "defaults: {credit: none, license: {name: Press, url: 'https://x.example/'}}",
                "check: {missing-alt: error, author-in-picture: off}",
                "photos: {day 1/Zürich.jpg: {credit: {name: Jo}}}"
            })
    void acceptsWhatIsRight(String yaml) throws IOException {
        assertTrue(isRight(yaml), yaml);
        assertEquals(List.of(), errors(yaml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "text",
                "titel: x",
                "photos: []",
                "photos: {a.jpg: []}",
                "photos: {a.jpg: {captoin: x}}",
                "photos: {../a.jpg: x}",
                "photos: {/a.jpg: x}",
                "photos: {'https://x.example/a.jpg': x}",
                "photos: {a.jpg: {decorative: maybe}}",
                "photos: {a.jpg: {focal: [0.5]}}",
                "photos: {a.jpg: {focal: [0.5, 2]}}",
                "photos: {a.jpg: {taken: yesterday}}",
                "photos: {a.jpg: {params: x}}",
                "photos: {a.jpg: {caption: [x]}}",
                "gallery: {titel: x}",
                "gallery: {location: yes}",
                "gallery: {renditions: {widths: [0]}}",
                "gallery: {renditions: {formats: [bmp]}}",
                "gallery: {renditions: {quality: 101}}",
                "gallery: {site-url: 'javascript:alert(1)'}",
                "gallery: {credit-format: Photo}",
                "gallery: {id: Big Id}",
                "people: {none: Nobody}",
                "people: {kati: {url: 'https://x.example/'}}",
                "people: {kati: {name: K, url: 'ftp://x'}}",
                "sections: {title: A}",
                "sections: [{photos: {}}]",
                "sections: [{title: A, videos: [{caption: x}]}]",
                "check: {missing-alt: fatal}",
                "check: [missing-alt]",
                "defaults: {licence: cc0}"
            })
    void refusesWhatIsWrong(String yaml) throws IOException {
        assertFalse(isRight(yaml), yaml);
        assertFalse(errors(yaml).isEmpty(), yaml);
    }

    @Test
    void knowsEveryRuleAndEveryKeyIsDescribed() throws IOException {
        JsonNode root = mapper.readTree(Resources.captionsSchema());
        Set<String> rules = new HashSet<>();
        root.path("properties").path("check").path("properties").fieldNames().forEachRemaining(rules::add);
        assertEquals(
                new TreeSet<>(new Linter()
                        .settable(Pipeline.rules().stream().collect(Collectors.toMap(RuleCard::id, any -> Level.OFF)))
                        .keySet()),
                new TreeSet<>(rules));
        for (String block : List.of("gallery", "check")) {
            root.path("properties")
                    .path(block)
                    .path("properties")
                    .forEach(key -> assertTrue(key.has("description"), key.toString()));
        }
    }
}
