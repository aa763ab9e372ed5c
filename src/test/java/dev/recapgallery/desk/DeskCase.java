package dev.recapgallery.desk;

import dev.recapgallery.Progress;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of a desk begin and end with: {@link OpenDesk#CAPTIONS} and four photos, open for editing. */
abstract class DeskCase {

    @TempDir
    Path folder;

    OpenDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = OpenDesk.withPhotos(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Starts it again with what lies in the folder now. */
    void reopen(Progress progress) throws Exception {
        desk.close();
        desk = OpenDesk.editing(folder, progress);
    }
}
