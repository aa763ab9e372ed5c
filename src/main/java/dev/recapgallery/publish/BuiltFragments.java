package dev.recapgallery.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The fragments of a gallery that was built, by the names that markers in posts use. */
public final class BuiltFragments {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PHOTO = "photo:";

    private final OutputPaths paths;
    private final String galleryId;

    private BuiltFragments(OutputPaths paths, String galleryId) {
        this.paths = paths;
        this.galleryId = galleryId;
    }

    /** Those in an output folder; empty when nothing was built there. */
    public static Optional<BuiltFragments> in(Path folder) throws IOException {
        Path file = folder.resolve(OutputNames.GALLERY_JSON);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode gallery = JSON.readTree(Files.readAllBytes(file));
            boolean isOurs = gallery.path("$schema").asText().equals(OutputNames.GALLERY_SCHEMA)
                    && gallery.path("id").isTextual();
            return isOurs
                    ? Optional.of(new BuiltFragments(
                            new OutputPaths(folder), gallery.path("id").asText()))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            // Damaged, or somebody else's: nothing of ours was built there.
            return Optional.empty();
        }
    }

    /**
     * The fragment of a name.
     *
     * @param name the gallery's id, {@code credits}, {@code photo:ID} or a section's id
     * @return HTML that ends in a newline; empty where there is none of this name
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

    private String path(String name) {
        if (name.equals(galleryId)) {
            return OutputNames.GALLERY_FRAGMENT;
        }
        if (name.equals("credits")) {
            return OutputNames.CREDITS_FRAGMENT;
        }
        return name.startsWith(PHOTO)
                ? OutputNames.photoFragment(name.substring(PHOTO.length()))
                : OutputNames.sectionFragment(name);
    }
}
