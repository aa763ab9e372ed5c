package dev.recapgallery.publish;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered between builds, in {@code .recap/state.json}. Safe to lose: it only saves work and tells our files
 * from other people's. It names published files and nothing else.
 *
 * @param version of this format; a state of another version counts as lost
 * @param files every file written, with what was written
 * @param claimed other files that a build was about to write; after a kill they may be there or not
 * @param photos what the last build made of each photo, by photo id
 * @param texts stands for all that the texts were made of; null when they are not known to be of one build
 */
record OutputState(
        int version,
        SortedMap<String, Stamp> files,
        SortedSet<String> claimed,
        SortedMap<String, Made> photos,
        @Nullable String texts) {

    static final int VERSION = 2;

    /**
     * A file as it was written.
     *
     * @param modifiedNanos its modification time in nanoseconds since 1970, to see without reading that nobody touched it
     */
    record Stamp(String sha256, long bytes, long modifiedNanos) {}

    /** The plan a photo was rendered by, and the colour found on the way. */
    record Made(String plan, String placeholder) {}

    OutputState(
            int version,
            @Nullable SortedMap<String, Stamp> files,
            @Nullable SortedSet<String> claimed,
            @Nullable SortedMap<String, Made> photos,
            @Nullable String texts) {
        this.version = version;
        this.files = Collections.unmodifiableSortedMap(files == null ? new TreeMap<>() : new TreeMap<>(files));
        this.claimed = Collections.unmodifiableSortedSet(claimed == null ? new TreeSet<>() : new TreeSet<>(claimed));
        this.photos = Collections.unmodifiableSortedMap(photos == null ? new TreeMap<>() : new TreeMap<>(photos));
        this.texts = texts;
    }

    static OutputState empty() {
        return new OutputState(VERSION, null, null, null, null);
    }

    /** A state in the middle of a build. */
    static OutputState claiming(OutputState before, Set<String> claimed) {
        TreeSet<String> others = new TreeSet<>(claimed);
        others.removeAll(before.files.keySet());
        return new OutputState(VERSION, before.files, others, before.photos, null);
    }

    /** The state at the end of a build. */
    static OutputState of(Map<String, Stamp> files, Map<String, Made> photos, String texts) {
        return new OutputState(VERSION, new TreeMap<>(files), null, new TreeMap<>(photos), texts);
    }

    /** Every file that is ours, written or about to be. */
    SortedSet<String> owned() {
        SortedSet<String> owned = new TreeSet<>(claimed);
        owned.addAll(files.keySet());
        return owned;
    }
}
