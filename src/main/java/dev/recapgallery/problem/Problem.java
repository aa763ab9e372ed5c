package dev.recapgallery.problem;

import java.util.List;

/**
 * A finding with its place, severity, rule id and a way out.
 *
 * @param place where it lies
 * @param severity error or warning
 * @param rule id of the rule in kebab-case, such as {@code missing-alt}
 * @param message what is wrong and what to do; user text in it may hold anything, {@link #toString} makes it printable
 * @param subjects what it is about, for one whose message also tells of others: it is the same finding while these are the
 *     same; empty where the message tells
 */
public record Problem(Place place, Severity severity, String rule, String message, List<String> subjects)
        implements Comparable<Problem> {

    public Problem {
        subjects = List.copyOf(subjects);
    }

    /** A problem that its message tells from others. */
    public Problem(Place place, Severity severity, String rule, String message) {
        this(place, severity, rule, message, List.of());
    }

    public static Problem error(Place place, String rule, String message) {
        return new Problem(place, Severity.ERROR, rule, message);
    }

    public static Problem warning(Place place, String rule, String message) {
        return new Problem(place, Severity.WARNING, rule, message);
    }

    /** The same finding, taken more or less seriously. */
    public Problem as(Severity other) {
        return new Problem(place, other, rule, message, subjects);
    }

    /** The same finding at the same place, otherwise named. */
    public Problem at(Place other) {
        return new Problem(other, severity, rule, message, subjects);
    }

    /** The same finding, told from others by these. */
    public Problem about(List<String> others) {
        return new Problem(place, severity, rule, message, others);
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
