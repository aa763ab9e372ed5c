package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a new caption file that is pleasant to go on with.
 *
 * <pre>{@code
 * # Captions of a recap.
 *
 * gallery:
 *   title: DjangoCon US 2024
 *
 * people:
 *   bartek: {name: Bartek Pawlik, url: "https://example.org/?by=bartek"}
 *
 * sections:
 *   - title: Intro
 *     photos:
 *       attendees-photo.jpg: {caption: Attendees, credit: bartek}
 *       me-and-lorenzo.jpg: Me and Lorenzo
 * }</pre>
 */
public final class CaptionFileWriter {

    private CaptionFileWriter() {}

    /** The file's text, lines ended by {@code \n}; read as YAML it gives every text of the draft back as it is. */
    public static String write(Draft draft) {
        List<String> lines = new ArrayList<>();
        draft.header().forEach(line -> lines.add(TreeWriter.comment(line, 0)));
        for (Tree.Entry entry : DraftTree.entries(draft)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(TreeWriter.entries(List.of(entry), 0));
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
