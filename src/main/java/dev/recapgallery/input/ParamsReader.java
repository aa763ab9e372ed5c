package dev.recapgallery.input;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the free-form {@code params:} of a photo into JSON's types. A plain scalar is a number, boolean or null only
 * where JSON would write it the same way; {@code yes}, {@code 012}, {@code 2024-01-02} and {@code 12:30} are text.
 *
 * <pre>{@code
 * params: {featured: true, rank: 3, ratio: 1.5, note: "012", credits: [a, b]}
 * }</pre>
 */
final class ParamsReader {

    /** JSON's number (RFC 8259, section 6); a longer one stays text, since no reader could keep it. */
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,39})");

    private static final Pattern DECIMAL =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,39})(?:\\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,3})?");
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private ParamsReader() {}

    static Map<String, @Nullable Object> read(Value params) {
        if (params.node() instanceof YamlNode.Mapping mapping) {
            return members(mapping);
        }
        params.wrongType("a block of keys");
        return Map.of();
    }

    private static Map<String, @Nullable Object> members(YamlNode.Mapping mapping) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            members.put(ShownText.clean(entry.key().value()), json(entry.value()));
        }
        return members;
    }

    private static @Nullable Object json(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return members(mapping);
        }
        if (node instanceof YamlNode.Items items) {
            List<@Nullable Object> list = new ArrayList<>();
            items.nodes().forEach(item -> list.add(json(item)));
            return list;
        }
        YamlNode.Text text = (YamlNode.Text) node;
        return text.plain() ? scalar(text) : ShownText.clean(text.value());
    }

    private static @Nullable Object scalar(YamlNode.Text text) {
        String typed = text.value();
        if (text.isNull()) {
            return null;
        }
        if (typed.equals("true") || typed.equals("false")) {
            return Boolean.valueOf(typed);
        }
        if (WHOLE.matcher(typed).matches()) {
            return whole(new BigInteger(typed));
        }
        if (DECIMAL.matcher(typed).matches() && Double.isFinite(Double.parseDouble(typed))) {
            return Double.valueOf(typed);
        }
        return ShownText.clean(typed);
    }

    private static Object whole(BigInteger number) {
        if (number.abs().compareTo(MAX_LONG) > 0) {
            return number;
        }
        return number.bitLength() < Integer.SIZE ? (Object) number.intValueExact() : (Object) number.longValueExact();
    }
}
