package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes random caption files in every style that people use, and knows what they say and which line is whose. */
final class RandomCaptions {

    private static final List<String> TEXTS = List.of(
            "Me and Lorenzo",
            "It's here",
            "A, b and c",
            "Yes: no",
            "no",
            "12:30",
            "“Hello” she said",
            "# not a comment",
            "C# and F#",
            "[link](https://example.org/?a=b#c)",
            "{curly}",
            "- dash",
            "Zürich – Genève 👋",
            "back\\slash \"quoted\"",
            "trailing colon:",
            "ends with a hash #",
            "*emphasis* and `code`",
            "a longer text that somebody would rather wrap over two or three lines than have in one");

    private final Random random;
    private final int step;
    private final int dash;
    private final List<String> lines = new ArrayList<>();
    private final List<String> owners = new ArrayList<>();
    private final Map<String, Map<String, Object>> photos = new LinkedHashMap<>();
    private int count;

    RandomCaptions(Random random) {
        this.random = random;
        this.step = random.nextInt(3) == 0 ? 4 : 2;
        this.dash = random.nextBoolean() ? step : 0;
    }

    static String anyText(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** Photo names by what is said of them: {@code caption}, {@code alt}, … */
    Map<String, Map<String, Object>> photos() {
        return photos;
    }

    /** Lines without their ends; {@link #owners} says for each which photo it belongs to, empty for none. */
    List<String> lines() {
        return lines;
    }

    List<String> owners() {
        return owners;
    }

    RandomCaptions write() {
        if (random.nextBoolean()) {
            line("", "# Captions: written by hand");
        }
        if (random.nextBoolean()) {
            line("", "gallery: {title: \"A: b\"}   # the title");
            line("", "");
        }
        line("", "sections:");
        int sections = 1 + random.nextInt(3);
        for (int i = 0; i < sections; i++) {
            section(dash, "Section " + i, random.nextInt(3) == 0);
        }
        line("", "photos:" + comment());
        photosBlock(step, 1 + random.nextInt(3));
        if (random.nextBoolean()) {
            line("", "people:");
            line("", " ".repeat(step) + "kati: Katherine # me");
        }
        while (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
            owners.remove(owners.size() - 1);
        }
        return this;
    }

    private void section(int indent, String title, boolean nested) {
        String pad = " ".repeat(indent);
        line("", pad + "- title: " + title + comment());
        switch (random.nextInt(4)) {
            case 0 -> flowPhotos(pad + "  ");
            case 1 -> line("", pad + "  photos:" + comment());
            default -> {
                line("", pad + "  photos:" + comment());
                photosBlock(indent + 2 + step, 1 + random.nextInt(3));
            }
        }
        if (nested) {
            line("", pad + "  sections:");
            section(indent + 2 + dash, title + " sub", false);
        }
    }

    private void flowPhotos(String pad) {
        if (random.nextInt(3) == 0) {
            line("", pad + "photos: {}");
            return;
        }
        String one = next();
        String two = next();
        photos.get(one).put("caption", "One");
        photos.get(two).put("alt", "Two, b");
        line("", pad + "photos: {" + one + ": One, " + two + ": {alt: \"Two, b\"}}" + comment());
    }

    private void photosBlock(int indent, int photoCount) {
        for (int i = 0; i < photoCount; i++) {
            photo(indent);
            if (random.nextInt(4) == 0) {
                line("", "");
            }
        }
    }

    private String next() {
        String name = (random.nextInt(5) == 0 ? "my photo " : "IMG_") + count++ + ".jpg";
        photos.put(name, new LinkedHashMap<>());
        return name;
    }

    private void photo(int indent) {
        String pad = " ".repeat(indent);
        String name = next();
        Map<String, Object> said = photos.get(name);
        String key = random.nextInt(4) == 0 ? "'" + name + "'" : name;
        if (random.nextInt(4) == 0) {
            line(name, pad + "# about " + name);
        }
        switch (random.nextInt(5)) {
            case 0 -> line(name, pad + key + ":" + comment());
            case 1 -> line(name, pad + key + ": {}" + comment());
            case 2 -> scalar(name, indent, key, "caption", said);
            case 3 -> flow(name, pad, key, said);
            default -> {
                line(name, pad + key + ":" + comment());
                scalar(name, indent + step, "caption", "caption", said);
                if (random.nextBoolean()) {
                    scalar(name, indent + step, "alt", "alt", said);
                }
                if (random.nextInt(3) == 0) {
                    line(name, pad + " ".repeat(step) + "hidden: true" + comment());
                    said.put("hidden", true);
                }
                if (random.nextInt(4) == 0) {
                    line(name, pad + " ".repeat(step) + "tags: [a, b]" + comment());
                    said.put("tags", List.of("a", "b"));
                }
            }
        }
    }

    private void flow(String name, String pad, String key, Map<String, Object> said) {
        String caption = anyText(random);
        said.put("caption", caption);
        said.put("hidden", true);
        String typed = "'" + caption.replace("'", "''") + "'";
        if (random.nextInt(3) > 0) {
            line(name, pad + key + ": {caption: " + typed + ", hidden: true}" + comment());
            return;
        }
        line(name, pad + key + ": {" + comment());
        line(name, pad + "    caption: " + typed + "," + comment());
        line(name, pad + "    hidden: true" + (random.nextBoolean() ? "," : "") + comment());
        line(name, pad + "  }" + comment());
    }

    private void scalar(String name, int indent, String key, String field, Map<String, Object> said) {
        String pad = " ".repeat(indent);
        String deeper = " ".repeat(indent + step);
        String text = anyText(random);
        said.put(field, text);
        switch (random.nextInt(6)) {
            case 0 -> line(name, pad + key + ": '" + text.replace("'", "''") + "'" + comment());
            case 1 ->
                line(name, pad + key + ": \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" + comment());
            case 2 -> {
                line(name, pad + key + ": |" + (random.nextBoolean() ? "-" : "") + comment());
                line(name, deeper + text);
                line(name, deeper + "second");
                said.put(field, text + "\nsecond");
            }
            case 3 -> {
                line(name, pad + key + ": >" + (random.nextBoolean() ? "-" : "") + comment());
                line(name, deeper + text);
                line(name, deeper + "and more");
                said.put(field, text + " and more");
            }
            case 4 -> {
                line(name, pad + key + ": Plain text");
                line(name, deeper + "of two lines" + comment());
                said.put(field, "Plain text of two lines");
            }
            default -> {
                line(name, pad + key + ": Plain text" + comment());
                said.put(field, "Plain text");
            }
        }
    }

    private String comment() {
        return random.nextInt(4) == 0 ? "  # note " + random.nextInt(1000) : "";
    }

    private void line(String owner, String line) {
        lines.add(line);
        owners.add(owner);
    }
}
