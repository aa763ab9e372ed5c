package dev.recapgallery.lint;

import dev.recapgallery.problem.Severity;
import java.util.Objects;

/**
 * What a rule is, in words.
 *
 * @param id in kebab-case, as problems show it and the caption file's {@code check:} names it
 * @param severity of its findings unless the caption file says otherwise
 * @param reason why it matters, one line
 * @param wayOut what to do, one line
 * @param scope which commands look for it
 * @param isFixed true where no caption file can turn it down: it says that something of a photo or of the file is lost, and
 *     nobody would notice
 */
public record RuleCard(String id, Severity severity, String reason, String wayOut, Scope scope, boolean isFixed) {

    /** Which commands look for a fault. */
    public enum Scope {
        /** {@code build} and {@code check}. */
        BUILD,
        /** {@code check} alone: it costs more, or would nag while a gallery is in the making. */
        CHECK,
        /** {@code check POST.md}. */
        POSTS
    }

    public RuleCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(wayOut, "wayOut");
        Objects.requireNonNull(scope, "scope");
    }

    static RuleCard warning(String id, Scope scope, String reason, String wayOut) {
        return new RuleCard(id, Severity.WARNING, reason, wayOut, scope, false);
    }

    static RuleCard error(String id, Scope scope, String reason, String wayOut) {
        return new RuleCard(id, Severity.ERROR, reason, wayOut, scope, false);
    }

    /** An error whatever the caption file says. */
    static RuleCard fixed(String id, Scope scope, String reason, String wayOut) {
        return new RuleCard(id, Severity.ERROR, reason, wayOut, scope, true);
    }
}
