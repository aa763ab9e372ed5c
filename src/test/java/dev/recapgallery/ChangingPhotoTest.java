package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.input.UsageException;
import dev.recapgallery.problem.Problem;
import java.io.IOException;
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

    private static final String CAPTIONS = """
            gallery: {title: T, renditions: {widths: [48], formats: [jpeg]}}
            photos: {a.jpg: {caption: A, alt: B, credit: C}}
            """;

    @TempDir
    Path folder;

    private Workbench bench;
    private boolean isChanging = true;

    @BeforeEach
    void prepare() throws IOException {
        bench = new Workbench(folder, new HeardProgress(this::change));
        bench.photos("a.jpg 120x80 #c81e1e\n");
        bench.captions(CAPTIONS);
    }

    @Test
    void itIsShownAsItWasReadAndThenAnew() throws IOException, UsageException {
        for (Workbench.Built first : List.of(bench.buildAtOnce(), bench.build())) {
            assertEquals(List.of(), errors(first));
            assertEquals(1, first.report().fresh() + first.report().changed());
        }
    }

    @Test
    void aRememberedOneIsRefusedWhereItsBytesAreNeeded() throws IOException, UsageException {
        isChanging = false;
        bench.build();
        bench.captions(CAPTIONS.replace("48", "32"));
        isChanging = true;
        assertEquals(REFUSED, errors(bench.build()));
        isChanging = false;
        assertEquals(List.of(), errors(bench.build()));
    }

    private static List<String> errors(Workbench.Built built) {
        return built.problems().stream()
                .map(Problem::toString)
                .filter(line -> line.contains("error"))
                .toList();
    }

    /** Gives the photo other bytes of the same number and the same time of modification, once all are read. */
    private void change(String stage) throws IOException {
        if (isChanging && stage.startsWith("reading")) {
            Path photo = bench.photo("a.jpg");
            FileTime modified = Files.getLastModifiedTime(photo);
            byte[] bytes = Files.readAllBytes(photo);
            bytes[bytes.length - 3] ^= 1;
            Files.write(photo, bytes);
            Files.setLastModifiedTime(photo, modified);
        }
    }
}
