package dev.recapgallery.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What pages are told of one state. A page that knows an earlier version is told of those photos alone that have changed
 * since: with many photos that is what keeps it quick.
 *
 * @param version of the state
 * @param saves how many of the page's changes are in it
 * @param desk everything but the photos
 * @param photos by their paths within the folder
 */
record ShownDesk(long version, long saves, Map<String, @Nullable Object> desk, Map<String, ShownPhoto> photos) {

    /**
     * A photo.
     *
     * @param since the version with which it came to look like that
     */
    record ShownPhoto(Map<String, @Nullable Object> view, long since) {}

    static ShownDesk of(DeskState state, @Nullable ShownDesk before) {
        DeskView view = new DeskView(state);
        Map<String, ShownPhoto> photos = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, @Nullable Object>> photo :
                view.photos().entrySet()) {
            ShownPhoto known = before == null ? null : before.photos().get(photo.getKey());
            boolean isAsBefore = known != null && Objects.equals(known.view(), photo.getValue());
            photos.put(photo.getKey(), isAsBefore ? known : new ShownPhoto(photo.getValue(), state.version()));
        }
        return new ShownDesk(state.version(), state.saves(), view.desk(), photos);
    }

    /** What a page is told that knows a version of this desk; 0 for one that knows nothing. */
    Map<String, @Nullable Object> since(long known) {
        List<Map<String, @Nullable Object>> changed = photos.values().stream()
                .filter(photo -> photo.since() > known)
                .map(ShownPhoto::view)
                .toList();
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("version", version);
        told.put("saves", saves);
        told.put("since", known);
        told.putAll(desk);
        told.put("photos", changed);
        return told;
    }
}
