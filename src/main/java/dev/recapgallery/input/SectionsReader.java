package dev.recapgallery.input;

import dev.recapgallery.model.PhotoEntry;
import dev.recapgallery.model.SectionEntry;
import dev.recapgallery.model.Video;
import java.util.List;
import java.util.Optional;

/**
 * Reads sections, which nest:
 *
 * <pre>{@code
 * sections:
 *   - title: Tuesday
 *     sections:
 *       - title: Meeting Lorenzo
 *         photos:
 *           me-and-lorenzo.jpg: Me and Lorenzo
 *         videos:
 *           - {url: "https://youtu.be/8w3ubfRBK5I", caption: Video of the skyline}
 *           - https://youtu.be/8w3ubfRBK5I      # shorthand: just the URL
 * }</pre>
 */
final class SectionsReader {

    private static final List<String> KEYS = List.of("title", "photos", "videos", "sections");
    private static final List<String> VIDEO_KEYS = List.of("url", "caption");

    private final PhotoEntryReader photos;

    SectionsReader(PhotoEntryReader photos) {
        this.photos = photos;
    }

    List<SectionEntry> read(List<Value> sections) {
        return sections.stream().flatMap(section -> section(section).stream()).toList();
    }

    private Optional<SectionEntry> section(Value value) {
        return value.block(KEYS).map(this::section);
    }

    private SectionEntry section(Block block) {
        Optional<String> title = block.line("title");
        if (title.isEmpty()) {
            block.error("missing-title", "the section's title is missing; write 'title:'");
        }
        List<PhotoEntry> entries = block.value("photos").map(photos::read).orElse(List.of());
        List<Video> videos = block.items("videos").stream()
                .flatMap(video -> video(video).stream())
                .toList();
        return new SectionEntry(
                title.orElse("Untitled"), block.place(), entries, videos, read(block.items("sections")));
    }

    private static Optional<Video> video(Value value) {
        if (value.isText()) {
            return value.webUrl().map(url -> new Video(url, null));
        }
        return value.block(VIDEO_KEYS).flatMap(SectionsReader::video);
    }

    private static Optional<Video> video(Block block) {
        if (block.value("url").isEmpty()) {
            block.error("missing-url", "the video's URL is missing; write 'url:'");
        }
        String caption = block.text("caption").orElse(null);
        return block.value("url").flatMap(Value::webUrl).map(url -> new Video(url, caption));
    }
}
