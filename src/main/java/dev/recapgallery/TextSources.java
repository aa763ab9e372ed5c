package dev.recapgallery;

import dev.recapgallery.input.Project;
import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.RenderedPhoto;
import dev.recapgallery.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/**
 * All that a gallery's texts are made of, as one hash: where it is the same as before, and the texts are there, they need not
 * be made again.
 */
final class TextSources {

    private TextSources() {}

    static String hash(Project project, Shelf shelf, Gallery gallery) {
        StringBuilder sources = new StringBuilder()
                .append(Program.stamp())
                .append('\n')
                .append(project.captionsHash())
                .append('\n')
                .append(project.folderName())
                .append('\n')
                .append(new TreeSet<>(project.captions().settings().targets()))
                .append('\n')
                .append(RememberedPhotos.hash(shelf.published(), shelf.keepsLocation()))
                .append('\n');
        for (RenderedPhoto photo : gallery.photos()) {
            sources.append(photo.photo().id()).append(' ').append(photo.placeholder());
            photo.renditions().forEach(rendition -> sources.append(' ')
                    .append(rendition.path())
                    .append(' ')
                    .append(rendition.bytes()));
            sources.append('\n');
        }
        return Sha256.hex(sources.toString().getBytes(StandardCharsets.UTF_8));
    }
}
