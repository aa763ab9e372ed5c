package dev.recapgallery.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.model.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fragments of a gallery that was built, by the names that markers in posts use. */
public final class BuiltFragments {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The name of the credit roll. */
    static final String CREDITS = "credits";

    /** What the name of a photo begins with. */
    static final String PHOTO = "photo:";

    private final OutputPaths paths;
    private final FragmentNames names;
    private final String galleryId;
    private final JsonNode gallery;

    private BuiltFragments(OutputPaths paths, FragmentNames names, JsonNode gallery) {
        this.paths = paths;
        this.names = names;
        this.galleryId = gallery.path("id").asText();
        this.gallery = gallery;
    }

    /**
     * Those for a target in an output folder; empty when nothing was built there. Whether the build wrote this target
     * {@link #areThere} tells.
     */
    public static Optional<BuiltFragments> in(Path folder, Target target) throws IOException {
        Path file = folder.resolve(OutputNames.GALLERY_JSON);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode gallery = JSON.readTree(Files.readAllBytes(file));
            boolean isOurs = gallery.path("$schema").asText().equals(OutputNames.GALLERY_SCHEMA)
                    && gallery.path("id").isTextual();
            return isOurs
                    ? Optional.of(new BuiltFragments(new OutputPaths(folder), FragmentNames.of(target), gallery))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            // Damaged, or somebody else's: nothing of ours was built there.
            return Optional.empty();
        }
    }

    /** Whether the addresses of images are those of the site, not relative to the output folder. */
    public boolean hasBaseUrl() {
        return !gallery.path("baseUrl").asText().isEmpty();
    }

    /** False when the gallery was built without this target: {@code build --target} writes it. */
    public boolean areThere() {
        return Files.isRegularFile(paths.file(names.gallery()));
    }

    /**
     * The fragment of a name.
     *
     * @param name the gallery's id, {@code credits}, {@code photo:ID} or a section's id
     * @return text that ends in a newline; empty where there is none of this name
     */
    public Optional<String> fragment(String name) {
        Path file = paths.file(path(name));
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every name that has a fragment. */
    public List<String> names() {
        List<String> all = new ArrayList<>(List.of(galleryId, CREDITS));
        addSections(gallery.path("sections"), all);
        gallery.path("photos").forEach(photo -> all.add(PHOTO + photo.path("id").asText()));
        return List.copyOf(all);
    }

    private static void addSections(JsonNode sections, List<String> all) {
        for (JsonNode section : sections) {
            all.add(section.path("id").asText());
            addSections(section.path("sections"), all);
        }
    }

    private String path(String name) {
        if (name.equals(galleryId)) {
            return names.gallery();
        }
        if (name.equals(CREDITS)) {
            return names.credits();
        }
        return name.startsWith(PHOTO) ? names.photo(name.substring(PHOTO.length())) : names.section(name);
    }
}
