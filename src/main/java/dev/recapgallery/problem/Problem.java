package dev.recapgallery.problem;

/**
 * A finding with its place, severity, rule id and a way out.
 *
 * @param place where it lies
 * @param severity error or warning
 * @param rule id of the rule in kebab-case, such as {@code missing-alt}
 * @param message what is wrong and what to do; user text in it may hold anything, {@link #toString} makes it printable
 */
public record Problem(Place place, Severity severity, String rule, String message) implements Comparable<Problem> {

    public static Problem error(Place place, String rule, String message) {
        return new Problem(place, Severity.ERROR, rule, message);
    }

    public static Problem warning(Place place, String rule, String message) {
        return new Problem(place, Severity.WARNING, rule, message);
    }

    /** The same finding, taken more or less seriously. */
    public Problem as(Severity other) {
        return new Problem(place, other, rule, message);
    }

    @Override
    public int compareTo(Problem other) {
        int order = place.compareTo(other.place);
        order = order != 0 ? order : severity.compareTo(other.severity);
        order = order != 0 ? order : rule.compareTo(other.rule);
        return order != 0 ? order : message.compareTo(other.message);
    }

    /** {@code captions.yaml:8:5: warning: photo 'a.jpg' has no alt text; … [missing-alt]}, always one printable line. */
    @Override
    public String toString() {
        return Printable.line(place + ": " + severity.word() + ": " + message + " [" + rule + "]");
    }
}
