package dev.recapgallery.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.model.GalleryPhoto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which photos a built gallery has, and what it says of them. */
public final class BuiltPhotos {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BuiltPhotos() {}

    /** The photos of the gallery in an output folder, in its order; empty when nothing was built there. */
    public static List<GalleryPhoto> in(Path folder) throws IOException {
        Path file = folder.resolve(OutputNames.GALLERY_JSON);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<GalleryPhoto> photos = new ArrayList<>();
        try {
            for (JsonNode photo : JSON.readTree(Files.readAllBytes(file)).path("photos")) {
                if (photo.path("id").isTextual() && photo.path("file").isTextual()) {
                    photos.add(photo(photo));
                }
            }
        } catch (JsonProcessingException e) {
            // Damaged, or somebody else's: nothing of ours was built there.
            return List.of();
        }
        return photos;
    }

    private static GalleryPhoto photo(JsonNode photo) {
        return new GalleryPhoto(
                photo.path("id").asText(),
                photo.path("file").asText(),
                text(photo.path("caption").path("text")),
                text(photo.path("alt")),
                text(photo.path("title")),
                text(photo.path("credit").path("name")));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText() : null;
    }
}
