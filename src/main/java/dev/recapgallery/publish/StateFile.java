package dev.recapgallery.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads and writes {@code .recap/state.json}. A state that can't be read counts as lost, never as an error. */
final class StateFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StateFile() {}

    /** The remembered state, or empty when there is none that this version understands. */
    static Optional<OutputState> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            OutputState state = JSON.readValue(Files.readAllBytes(file), OutputState.class);
            return Optional.ofNullable(state)
                    .filter(read -> read.version() == OutputState.VERSION)
                    .filter(StateFile::isSound);
        } catch (JsonProcessingException e) {
            // Damaged: whatever is needed is found out anew.
            return Optional.empty();
        }
    }

    /** Writes the state, unless the file holds it already. */
    static void write(Path file, OutputState state, AtomicFiles files) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(state);
        if (Files.isDirectory(file)) {
            AtomicFiles.deleteTree(file);
        }
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            files.write(file, bytes);
        }
    }

    /** A damaged file can still be JSON: no nulls inside, and no name that leads out of the folder. */
    private static boolean isSound(OutputState state) {
        return state.files().values().stream().allMatch(stamp -> stamp != null && stamp.sha256() != null)
                && state.photos().values().stream()
                        .allMatch(made -> made != null && made.plan() != null && made.placeholder() != null)
                && state.owned().stream().allMatch(OutputPaths::isInside);
    }
}
