package dev.recapgallery.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A caption and the credit that stood at its end.
 *
 * @param caption inline Markdown in one line, or null where there was nothing but the credit
 * @param notes what a person should look at
 */
record ParsedCaption(@Nullable String caption, @Nullable ImportedCredit credit, List<String> notes) {

    ParsedCaption {
        notes = List.copyOf(notes);
    }
}
