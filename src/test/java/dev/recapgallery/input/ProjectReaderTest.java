package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectReaderTest {

    @TempDir
    Path folder;

    @Test
    void theOutputIsWhereTheCommandLineSaysElseTheCaptionFile() throws Exception {
        assertEquals(Path.of("gallery"), output(null));

        write("gallery: {output: static/gallery}\n");
        assertEquals(Path.of("static/gallery"), output(null), "without a photo folder, too");
        assertEquals(Path.of("there"), output(Path.of("there")));
    }

    @Test
    void theOutputIsTheUsualOneWhereTheCaptionFileCannotBeRead() throws Exception {
        write("gallery: {output: [\n");
        assertEquals(Path.of("gallery"), output(null));
    }

    private Path output(@Nullable Path option) throws IOException, UsageException {
        return ProjectReader.output(new ProjectLocations(folder, null, null, option));
    }

    private void write(String captions) throws IOException {
        Files.writeString(folder.resolve("captions.yaml"), captions);
    }
}
