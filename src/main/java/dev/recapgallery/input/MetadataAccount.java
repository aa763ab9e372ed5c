package dev.recapgallery.input;

import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.DroppedValue;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.PrivateDetail;
import dev.recapgallery.model.Taken;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that can be told of a photo's metadata.
 *
 * @param candidates every value that may be used
 * @param dropped every value that isn't, and why
 * @param taken the time of each source that has one
 * @param details what the photo or its sidecar tells of its owner; only that, not what
 */
public record MetadataAccount(
        List<Candidate> candidates,
        List<DroppedValue> dropped,
        Map<MetadataSource, Taken> taken,
        Set<PrivateDetail> details) {

    public MetadataAccount {
        candidates = List.copyOf(candidates);
        dropped = List.copyOf(dropped);
        Map<MetadataSource, Taken> ordered = new EnumMap<>(MetadataSource.class);
        ordered.putAll(taken);
        taken = Collections.unmodifiableMap(ordered);
        details = Set.copyOf(details);
    }

    static MetadataAccount empty() {
        return new MetadataAccount(List.of(), List.of(), Map.of(), Set.of());
    }
}
