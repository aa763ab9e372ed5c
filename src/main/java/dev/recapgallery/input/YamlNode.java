package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import java.util.List;
import java.util.Set;

/**
 * A piece of YAML with its place. Scalars keep the text as typed: nothing is resolved to a number, a date or a boolean
 * before somebody asks for one, so {@code no}, {@code 012} and {@code 12:30:45} stay what they are.
 */
sealed interface YamlNode {

    Place place();

    /** What the node is, in words for a message. */
    String kind();

    /**
     * A scalar.
     *
     * @param plain true when typed without quotes, block style or tag
     * @param isCut true where what is typed was refused, or YAML takes all of it for a comment, so that the value is empty
     */
    record Text(String value, boolean plain, Place place, boolean isCut) implements YamlNode {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        Text(String value, boolean plain, Place place) {
            this(value, plain, place, false);
        }

        /** True for an empty value, {@code ~} and {@code null}: not written yet. */
        boolean isNull() {
            return plain && NULLS.contains(value);
        }

        @Override
        public String kind() {
            return isNull() ? "empty" : "a text";
        }
    }

    /** A mapping: each key once, in the order typed. */
    record Mapping(List<Entry> entries, Place place) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a block of keys";
        }
    }

    /** A sequence. */
    record Items(List<YamlNode> nodes, Place place) implements YamlNode {
        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A key of a mapping with its value. */
    record Entry(Text key, YamlNode value) {}
}
