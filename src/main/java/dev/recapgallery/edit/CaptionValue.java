package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.resolver.Resolver;

/** A value of a caption file: a text, a word such as {@code true} or {@code 0.5}, a list, or keys with values. */
public sealed interface CaptionValue {

    /** Characters, written so that every reader takes them for a text; an empty one is a blank to fill in. */
    record Text(String text) implements CaptionValue {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A word that is no text to YAML: {@code true}, {@code false} or a number; written as it is. */
    record Word(String word) implements CaptionValue {
        public Word {
            if (!word.matches("true|false|-?[0-9]+(\\.[0-9]+)?")) {
                throw new IllegalArgumentException("no word: " + word);
            }
        }
    }

    /** A list, written in brackets. */
    record Items(List<CaptionValue> items) implements CaptionValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys and values in the order to be written. */
    record Fields(Map<String, CaptionValue> fields) implements CaptionValue {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** Text with line ends made {@code \n}. */
    static CaptionValue text(String text) {
        return new Text(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    static CaptionValue flag(boolean value) {
        return new Word(Boolean.toString(value));
    }

    /** What a node says: scalars are texts whatever they resolve to, blanks are empty texts. */
    static CaptionValue of(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            Map<String, CaptionValue> fields = new LinkedHashMap<>();
            mapping.entries().stream()
                    .filter(entry -> entry.key() instanceof Tree.Scalar)
                    .forEach(entry -> fields.putIfAbsent(((Tree.Scalar) entry.key()).value(), of(entry.value())));
            return new Fields(fields);
        }
        if (tree instanceof Tree.Scalar scalar) {
            return new Text(scalar.isBlank() ? "" : scalar.value().strip());
        }
        return new Items(tree.children().stream().map(CaptionValue::of).toList());
    }

    /** The value as it is to be found in the file. */
    default Tree tree() {
        if (this instanceof Text text) {
            return text.text().isEmpty() ? Tree.blank() : Tree.text(text.text());
        }
        if (this instanceof Word word) {
            String tag =
                    new Resolver().resolve(NodeId.scalar, word.word(), true).getValue();
            return new Tree.Scalar(tag, word.word());
        }
        if (this instanceof Items items) {
            return new Tree.Sequence(
                    items.items().stream().map(CaptionValue::tree).toList());
        }
        List<Tree.Entry> entries = new ArrayList<>();
        ((Fields) this).fields().forEach((key, value) -> entries.add(Tree.entry(key, value.tree())));
        return new Tree.Mapping(entries, true);
    }

    /** The same, where an entry has only the key that its short form stands for, in that form. */
    default CaptionValue shortenedAt(CaptionPath path) {
        if (!(this instanceof Fields fields)) {
            return this;
        }
        String key = path.shorthand();
        @Nullable
        CaptionValue only = key.isEmpty() || fields.fields().size() > 1
                ? null
                : fields.fields().get(key);
        if (only instanceof Text) {
            return only;
        }
        Map<String, CaptionValue> inner = new LinkedHashMap<>();
        fields.fields().forEach((name, child) -> inner.put(name, child.shortenedAt(path.key(name))));
        return new Fields(inner);
    }
}
