package dev.recapgallery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.recapgallery.problem.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/** Random files, random changes: the file says what was wanted, and every line of another photo stays to the byte. */
class CaptionFileValuesPropertyTest {

    private static final int FILES = Integer.getInteger("recap.trials", 300);
    private static final int CHANGES = 6;
    private static final List<String> FIELDS = List.of("caption", "alt", "credit");

    @Test
    void everyChangeSaysWhatWasWantedAndLeavesOtherLinesAlone() {
        for (int seed = 0; seed < FILES; seed++) {
            new Trial(seed, 0).run();
        }
    }

    /** What can't be changed in an odd layout is refused with a message, which happens in few of them. */
    @Test
    void everyChangeOfAnOddLayoutIsRightOrRefused() {
        int refused = 0;
        for (int seed = 0; seed < FILES; seed++) {
            Trial trial = new Trial(seed, 12);
            trial.run();
            refused += trial.refused;
        }
        assertTrue(refused <= FILES * CHANGES / 20, refused + " of " + FILES * CHANGES + " changes were refused");
    }

    /** One file with a few changes, one after the other. */
    private static final class Trial {
        private final Random random;
        private final RandomCaptions captions;
        private final String lineEnd;
        private final boolean hasMark;
        private final int seed;
        private final List<String> lines;
        private final List<String> owners;
        private final boolean mayRefuse;
        private int refused;
        private CaptionFileValues file;
        private List<String> touched = new ArrayList<>();

        Trial(int seed, int oddities) {
            this.seed = seed;
            random = new Random(seed);
            captions = new RandomCaptions(random).write();
            lineEnd = random.nextInt(3) == 0 ? "\r\n" : "\n";
            hasMark = random.nextInt(4) == 0;
            boolean isOpen = random.nextInt(4) == 0;
            OddLayout layout =
                    new OddLayout(random, captions.lines(), captions.owners(), this::isRight).change(oddities);
            mayRefuse = oddities > 0;
            lines = layout.lines();
            owners = layout.owners();
            String text = (hasMark ? "\uFEFF" : "") + String.join(lineEnd, lines) + (isOpen ? "" : lineEnd);
            file = CaptionFileValues.read("captions.yaml", text).value().orElseThrow();
        }

        private boolean isRight(List<String> odd) {
            try {
                String text = String.join("\n", odd) + "\n";
                return captions.photos().equals(said(text))
                        && CaptionFileValues.read("captions.yaml", text).result() != null;
            } catch (YAMLException e) {
                return false;
            }
        }

        void run() {
            assertEquals(captions.photos(), said(file.text()), () -> "the generator is wrong, seed " + seed);
            for (int i = 0; i < CHANGES; i++) {
                String before = file.text();
                List<String> names = List.copyOf(captions.photos().keySet());
                String name = names.get(random.nextInt(names.size()));
                touched.add(name);
                String what = anyChange(name);
                String after = file.text();
                Object shown = seed + " " + what + "\n" + before + "\n-----\n" + after;
                assertEquals(captions.photos(), said(after), () -> "seed " + shown);
                assertEquals(hasMark, after.startsWith("\uFEFF"), () -> "byte order mark, seed " + shown);
                assertTrue(!before.endsWith("\n") || after.endsWith("\n"), () -> "final newline, seed " + shown);
                assertEquals(lineEnd.equals("\r\n"), after.contains("\r\n"), () -> "line ends, seed " + shown);
                assertOtherLinesStay(after, shown);
            }
        }

        private String anyChange(String name) {
            return switch (random.nextInt(8)) {
                case 0, 1 -> move(name);
                case 2 -> insert();
                case 3 -> captions.photos().size() > 2 ? takeOut(name) : change(name);
                default -> change(name);
            };
        }

        private String takeOut(String name) {
            if (take(file.remove(file.photo(name).orElseThrow()), "take out " + name)) {
                captions.photos().remove(name);
            }
            return "take out " + name;
        }

        private String insert() {
            String name = "new " + random.nextInt(1_000_000) + ".jpg";
            String text = RandomCaptions.anyText(random);
            Map<String, CaptionValue> fields = new LinkedHashMap<>(Map.of("caption", CaptionValue.text(text)));
            Map<String, Object> said = new LinkedHashMap<>(Map.of("caption", text));
            if (random.nextBoolean()) {
                fields.put("alt", CaptionValue.text("Something new"));
                said.put("alt", "Something new");
            }
            CaptionPath target = anyPhotos();
            int at = random.nextInt(4);
            if (take(file.insert(target, at, name, new CaptionValue.Fields(fields)), "insert " + name)) {
                captions.photos().put(name, said);
                touched.add(name);
            }
            return "insert " + name + " into " + target + " at " + at;
        }

        private CaptionPath anyPhotos() {
            List<CaptionSection> sections = file.sections();
            int to = random.nextInt(sections.size() + 1);
            return to == sections.size()
                    ? CaptionPath.of("photos")
                    : sections.get(to).path().key("photos");
        }

        private String change(String name) {
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            CaptionPath path = file.photo(name).orElseThrow().key(field);
            Map<String, Object> said = Objects.requireNonNull(captions.photos().get(name));
            if (random.nextInt(4) == 0) {
                if (take(file.remove(path), "remove " + path)) {
                    said.remove(field);
                }
                return "remove " + name + " " + field;
            }
            String text = RandomCaptions.anyText(random) + (random.nextInt(5) == 0 ? "\nsecond line" : "");
            if (take(file.set(path, CaptionValue.text(text)), "set " + path + " to " + text)) {
                said.put(field, text);
            }
            return "set " + name + " " + field + " to " + text;
        }

        private String move(String name) {
            CaptionPath target = anyPhotos();
            int at = random.nextInt(4);
            CaptionPath from = file.photo(name).orElseThrow();
            take(file.move(from, target, at), "move " + from + " to " + target + " " + at);
            return "move " + from + " to " + target + " " + at;
        }

        /** False where the change was refused. */
        private boolean take(Outcome<CaptionFileValues> outcome, String what) {
            if (outcome.result() == null && mayRefuse) {
                refused++;
                assertEquals("change-by-hand", outcome.problems().get(0).rule());
                return false;
            }
            if (outcome.result() == null) {
                fail("seed " + seed + " " + what + ": " + outcome.problems() + "\n" + file.text());
            }
            file = Objects.requireNonNull(outcome.result());
            return true;
        }

        /** Lines in braces that several photos share are left to the comparison of what is said. */
        private void assertOtherLinesStay(String after, Object shown) {
            List<String> now = List.of(after.replace("\uFEFF", "").split("\r?\n", -1));
            // A comment within an entry that is moved goes along, and may be indented anew.
            List<String> comments = now.stream().map(String::strip).collect(Collectors.toCollection(ArrayList::new));
            IntStream.range(0, lines.size())
                    .filter(i -> owners.get(i).equals(OddLayout.COMMENT))
                    .mapToObj(i -> lines.get(i).strip())
                    .forEach(line -> assertTrue(comments.remove(line), () -> "lost: " + line + "\nseed " + shown));
            List<String> kept = IntStream.range(0, lines.size())
                    .filter(i ->
                            !touched.contains(owners.get(i)) && !owners.get(i).equals(OddLayout.COMMENT))
                    .mapToObj(lines::get)
                    .filter(line -> !line.isBlank()
                            && !line.strip().startsWith(": ")
                            && !line.contains("photos")
                            && !line.contains("jpg: One"))
                    .toList();
            int at = 0;
            for (String line : kept) {
                int found = now.subList(at, now.size()).indexOf(line);
                assertTrue(found >= 0, () -> "lost: " + line + "\nseed " + shown);
                at += found + 1;
            }
        }
    }

    /** By photo what a file says, read by another way than the one that wrote it. */
    private static Map<String, Map<String, Object>> said(String text) {
        Map<String, Object> root = new Yaml().load(text.replace("\uFEFF", ""));
        Map<String, Map<String, Object>> photos = new LinkedHashMap<>();
        collect(root, photos);
        return photos;
    }

    @SuppressWarnings("unchecked")
    private static void collect(Map<String, Object> section, Map<String, Map<String, Object>> found) {
        Map<String, Object> photos = (Map<String, Object>) section.getOrDefault("photos", Map.of());
        Objects.requireNonNullElse(photos, Map.<String, Object>of()).forEach((name, value) -> {
            Map<String, Object> said = new LinkedHashMap<>();
            if (value instanceof Map<?, ?> fields) {
                fields.forEach((key, field) -> {
                    if (field != null) {
                        said.put((String) key, field instanceof String text ? text.stripTrailing() : field);
                    }
                });
            } else if (value != null) {
                said.put("caption", ((String) value).stripTrailing());
            }
            found.put(name, said);
        });
        List<Object> sections = (List<Object>) section.getOrDefault("sections", List.of());
        sections.forEach(each -> collect((Map<String, Object>) each, found));
    }
}
