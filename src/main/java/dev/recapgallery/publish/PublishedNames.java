package dev.recapgallery.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.model.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out which files of an output folder are ours when the memory of it is lost: those that its {@code gallery.json}
 * speaks of.
 */
final class PublishedNames {

    private static final Set<String> FIXED = Set.of(
            OutputNames.GALLERY_JSON,
            OutputNames.GALLERY_SCHEMA,
            OutputNames.STYLES,
            OutputNames.PAGE,
            OutputNames.HUGO_SHORTCODE,
            OutputNames.GALLERY_LINKED_DATA);

    /** Names that other programs give their files, too: these are ours only if they say so. */
    private static final Set<String> COMMON_NAMES =
            Set.of(OutputNames.STYLES, OutputNames.PAGE, OutputNames.HUGO_SHORTCODE);

    private static final String MARK = "Recap Gallery";

    private PublishedNames() {}

    /** The names of our files in a folder; none when it has no {@code gallery.json} of ours. */
    static Set<String> in(Path folder) throws IOException {
        Path file = folder.resolve(OutputNames.GALLERY_JSON);
        if (!Files.isRegularFile(file)) {
            return Set.of();
        }
        try {
            JsonNode gallery = new ObjectMapper().readTree(Files.readAllBytes(file));
            return gallery.path("$schema").asText().equals(OutputNames.GALLERY_SCHEMA)
                    ? namesIn(gallery, folder)
                    : Set.of();
        } catch (JsonProcessingException e) {
            // Not ours, or damaged: then nothing is known to be ours.
            return Set.of();
        }
    }

    private static Set<String> namesIn(JsonNode gallery, Path folder) throws IOException {
        Set<String> names = new TreeSet<>(FIXED);
        Set<String> urls = new TreeSet<>();
        gallery.path("photos").forEach(photo -> {
            names.add(OutputNames.photoLinkedData(photo.path("id").asText()));
            photo.path("renditions")
                    .forEach(rendition -> urls.add(rendition.path("url").asText()));
        });
        gallery.path("sections").findValuesAsText("id").forEach(id -> {
            names.add(OutputNames.sectionLinkedData(id));
        });
        names.add(OutputNames.hugoData(gallery.path("id").asText()));
        for (Target target : Target.values()) {
            addFragments(gallery, FragmentNames.of(target), names);
        }
        names.removeIf(name -> !OutputPaths.isInside(name));
        urls.stream().filter(OutputPaths::isRendition).forEach(names::add);
        for (String name : COMMON_NAMES) {
            if (!isMarked(folder.resolve(name))) {
                names.remove(name);
            }
        }
        return names;
    }

    private static void addFragments(JsonNode gallery, FragmentNames fragments, Set<String> names) {
        names.add(fragments.gallery());
        names.add(fragments.credits());
        gallery.path("photos")
                .forEach(photo -> names.add(fragments.photo(photo.path("id").asText())));
        gallery.path("sections").findValuesAsText("id").forEach(id -> names.add(fragments.section(id)));
    }

    private static boolean isMarked(Path file) throws IOException {
        return Files.isRegularFile(file)
                && Files.readString(file, StandardCharsets.ISO_8859_1).contains(MARK);
    }
}
