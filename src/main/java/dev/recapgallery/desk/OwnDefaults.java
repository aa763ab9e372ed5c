package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the text of a {@code defaults:} that this page wrote where there was none, so that it can be taken away whole.
 * One that somebody typed, or typed into since, is never known here.
 */
final class OwnDefaults {

    private volatile @Nullable String added;

    /** The file's text without what was added; empty where that doesn't stand in it as it was written. */
    Optional<String> without(CaptionFileValues file) {
        String text = file.text();
        String ours = added;
        int at = ours == null ? -1 : text.indexOf(ours);
        return ours == null || at < 0
                ? Optional.empty()
                : Optional.of(text.substring(0, at) + text.substring(at + ours.length()));
    }

    /** Notes what a change is about to add to a text; whether it came to be written shows when it is looked for. */
    CaptionFileValues note(String without, CaptionFileValues changed) {
        String text = changed.text();
        int start = 0;
        while (start < without.length() && start < text.length() && without.charAt(start) == text.charAt(start)) {
            start++;
        }
        String rest = without.substring(start);
        added = text.startsWith(without.substring(0, start)) && text.endsWith(rest)
                ? text.substring(start, text.length() - rest.length())
                : null;
        return changed;
    }
}
