package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.input.UsageException;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A photo that changes between two looks at it never gets into a gallery under the name of what it was. */
@Timeout(60)
class ChangingPhotoTest {

    private static final List<String> REFUSED = List.of(
            "images/a.jpg: error: photo 'a.jpg' changed while it was being read; run build again [photo-changed]");

    @TempDir
    Path folder;

    private Workbench bench;

    @BeforeEach
    void prepare() throws IOException {
        bench = new Workbench(folder, new Changing());
        bench.photos("a.jpg 120x80 #c81e1e\n");
        bench.captions("gallery: {title: T, renditions: {widths: [48], formats: [jpeg]}}\n"
                + "photos: {a.jpg: {caption: A, alt: B, credit: C}}\n");
    }

    @Test
    void itsTimesTell() throws IOException, UsageException {
        assertEquals(REFUSED, errors(bench.build()));
    }

    @Test
    void itsBytesTellWhereTimesAreTooNew() throws IOException, UsageException {
        assertEquals(REFUSED, errors(bench.buildAtOnce()));
    }

    private static List<String> errors(Workbench.Built built) {
        return built.problems().stream()
                .map(Problem::toString)
                .filter(line -> line.contains("error"))
                .toList();
    }

    /** Gives the photo other bytes of the same number and the same time of modification, once all are read. */
    private final class Changing implements Progress {

        @Override
        public void report(String stage, int done, int total) {
            if (stage.equals("reading")) {
                change(bench.photo("a.jpg"));
            }
        }

        private void change(Path photo) {
            try {
                FileTime modified = Files.getLastModifiedTime(photo);
                byte[] bytes = Files.readAllBytes(photo);
                bytes[bytes.length - 3] ^= 1;
                Files.write(photo, bytes);
                Files.setLastModifiedTime(photo, modified);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void notice(String line) {}

        @Override
        public void detail(String line) {}
    }
}
