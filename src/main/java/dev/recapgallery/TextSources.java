package dev.recapgallery;

import dev.recapgallery.input.Project;
import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.RenderedPhoto;
import dev.recapgallery.model.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * All that a gallery's texts are made of, as one hash: where it is the same as before, and the texts are there, they need not
 * be made again.
 */
final class TextSources {

    private TextSources() {}

    static String hash(Project project, Shelf shelf, Gallery gallery) {
        StringBuilder sources = new StringBuilder()
                .append(program())
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

    /** Which program writes: its version, and its file, since one that is being worked on keeps its version. */
    static String program() {
        String version = TextSources.class.getPackage().getImplementationVersion();
        try {
            Path jar = Path.of(TextSources.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return version + " " + Files.size(jar) + " "
                    + Files.getLastModifiedTime(jar).to(TimeUnit.NANOSECONDS);
        } catch (IOException | URISyntaxException | RuntimeException e) {
            // Not from a file: then the version has to do.
            return String.valueOf(version);
        }
    }
}
