package dev.recapgallery.model;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The limits of one run: those that were set, and the usual ones. */
public final class Limits {

    /** What counts where nobody says otherwise. */
    public static final Limits USUAL = new Limits(Map.of());

    private final Map<Limit, Long> set;

    private Limits(Map<Limit, Long> set) {
        this.set = Map.copyOf(set);
    }

    /** These limits with one of them set otherwise. */
    public Limits with(Limit limit, long value) {
        if (value < 1 || value > limit.highest()) {
            throw new IllegalArgumentException(limit + " can't be " + value);
        }
        Map<Limit, Long> changed = new EnumMap<>(Limit.class);
        changed.putAll(set);
        changed.put(limit, value);
        return new Limits(changed);
    }

    public long of(Limit limit) {
        return set.getOrDefault(limit, limit.usual());
    }

    /** True for limits of the same values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limits limits && limits.set.equals(set);
    }

    @Override
    public int hashCode() {
        return set.hashCode();
    }

    /** As {@link #of}, for one whose highest value is an int. */
    public int whole(Limit limit) {
        return Math.toIntExact(of(limit));
    }
}
