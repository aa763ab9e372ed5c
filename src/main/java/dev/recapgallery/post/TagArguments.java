package dev.recapgallery.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the name of a site generator's tag: {@code src="pier.jpg" caption="The pier"} or
 * {@code "pier.jpg", "The pier"}.
 *
 * @param named values by key; keys that carry a number, such as {@code 2src} or {@code src2}, stand in {@code numbered}
 * @param numbered values by number, then by key
 * @param others values without a key, in order
 */
record TagArguments(Map<String, String> named, Map<String, Map<String, String>> numbered, List<String> others) {

    private static final Pattern ARGUMENT = Pattern.compile(
            "(?:(?<key>[A-Za-z0-9_-]+)\\s*(?:=|:(?=\\s|[\"']))\\s*)?"
                    + "(?:\"(?<double>(?:\\\\.|[^\"\\\\]++)*+)\"|'(?<single>[^']*+)'|`(?<raw>[^`]*+)`|(?<bare>[^\\s\"'`,()<>{}]+))",
            Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("(?<before>\\d+)[_-]?(?<word>[a-z_]+)|(?<name>[a-z_]+?)[_-]?(?<after>\\d+)");

    static TagArguments of(String text) {
        TagArguments arguments = new TagArguments(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            String key = matcher.group("key");
            if (key == null) {
                arguments.others.add(value(matcher));
            } else {
                arguments.put(key.toLowerCase(Locale.ROOT), value(matcher));
            }
        }
        return arguments;
    }

    private void put(String key, String value) {
        Matcher number = NUMBERED.matcher(key);
        if (!number.matches()) {
            named.putIfAbsent(key, value);
        } else if (number.group("before") != null) {
            numbered(number.group("before")).putIfAbsent(number.group("word"), value);
        } else {
            numbered(number.group("after")).putIfAbsent(number.group("name"), value);
        }
    }

    private Map<String, String> numbered(String number) {
        return numbered.computeIfAbsent(number, none -> new LinkedHashMap<>());
    }

    /** The first value that says something among these keys. */
    static Optional<String> first(Map<String, String> values, String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String value(Matcher argument) {
        if (argument.group("double") != null) {
            return argument.group("double").replaceAll("\\\\(.)", "$1").strip();
        }
        for (String group : new String[] {"single", "raw", "bare"}) {
            if (argument.group(group) != null) {
                return argument.group(group).strip();
            }
        }
        return "";
    }
}
