package dev.recapgallery.input;

import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value of the caption file with the name it goes by, read as whatever is wanted of it. Each reading gives the value,
 * or nothing when it isn't written or isn't what it should be; the latter is reported.
 */
record Value(String name, YamlNode node, Problems problems) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

    Place place() {
        return node.place();
    }

    boolean isText() {
        return node instanceof YamlNode.Text;
    }

    /** The scalar exactly as typed. */
    Optional<String> raw() {
        return node instanceof YamlNode.Text text ? Optional.of(text.value()) : wrongType("a text");
    }

    /** Text of one or more lines, made fit to be shown. */
    Optional<String> text() {
        return raw().map(this::cleaned).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Text on one line, made fit to be shown. */
    Optional<String> line() {
        return text().map(ShownText::line).filter(text -> !text.isEmpty());
    }

    /** {@code true} or {@code false}, or YAML 1.1's other words for them. */
    Optional<Boolean> flag() {
        return raw().flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> wrongType("true or false");
        });
    }

    /** A whole number within bounds, both inclusive. */
    Optional<Integer> wholeNumber(int min, int max, String rule) {
        return raw().flatMap(text -> {
            boolean isNumber = WHOLE_NUMBER.matcher(text).matches();
            if (isNumber && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max) {
                return Optional.of(Integer.valueOf(text));
            }
            return error(
                    rule, quoted(name) + " must be a whole number from " + min + " to " + max + ", but is " + shown());
        });
    }

    /** An absolute http or https URL. */
    Optional<String> webUrl() {
        return raw().map(String::strip)
                .flatMap(text -> WebAddress.isWeb(text) ? Optional.of(text) : badUrl("an http or https URL"));
    }

    /** An absolute http, https or mailto URL. */
    Optional<String> contactUrl() {
        return raw().map(String::strip)
                .flatMap(text -> WebAddress.isLink(text) ? Optional.of(text) : badUrl("an http, https or mailto URL"));
    }

    private Optional<String> badUrl(String wanted) {
        return error(
                "bad-url", quoted(name) + " must be " + wanted + " such as https://example.org/, but is " + shown());
    }

    /** A mapping of which these keys are known. */
    Optional<Block> block(List<String> keys) {
        return node instanceof YamlNode.Mapping mapping
                ? Optional.of(new Block(mapping, keys, problems))
                : wrongType("a block of keys");
    }

    /** The members of a list; none when it isn't one. Members not written yet are left out. */
    List<Value> items() {
        if (node instanceof YamlNode.Items) {
            return oneOrMany();
        }
        wrongType("a list");
        return List.of();
    }

    /** The members of a list, or the value itself as the only one. */
    List<Value> oneOrMany() {
        if (!(node instanceof YamlNode.Items items)) {
            return List.of(this);
        }
        return items.nodes().stream()
                .filter(item -> !(item instanceof YamlNode.Text text && text.isNull()))
                .map(item -> new Value(name, item, problems))
                .toList();
    }

    <T> Optional<T> wrongType(String wanted) {
        return error("wrong-type", quoted(name) + " must be " + wanted + ", but is " + shown());
    }

    /** Reports an error at this value and gives nothing. */
    <T> Optional<T> error(String rule, String message) {
        problems.add(Problem.error(place(), rule, message));
        return Optional.empty();
    }

    void warn(String rule, String message) {
        problems.add(Problem.warning(place(), rule, message));
    }

    /** The value for a message: a scalar in quotes, or what else it is. */
    String shown() {
        return node instanceof YamlNode.Text text && !text.isNull() ? quoted(text.value()) : node.kind();
    }

    static String quoted(String text) {
        return "'" + Printable.excerpt(text, 80) + "'";
    }

    private String cleaned(String raw) {
        LateControls late = LateControls.in(raw);
        String mended = late.text();
        late.fault().ifPresent(fault -> warn("damaged-text", quoted(name) + fault));
        String clean = ShownText.clean(mended);
        if (!clean.equals(ShownText.withLineFeeds(mended))) {
            warn("control-character", quoted(name) + " holds characters that cannot be shown; they are left out");
        }
        return clean;
    }
}
