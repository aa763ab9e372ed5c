package dev.recapgallery.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.recapgallery.publish.OutputState.Made;
import dev.recapgallery.publish.OutputState.Stamp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code .recap/state.json}. A state that can't be read counts as lost, never as an error. Token by token:
 * binding it to records takes longer than all the rest of a build that has nothing to do.
 *
 * <pre>{@code
 * {"version":2,"files":{"index.html":["9f86…",1234,1700000000000000000]},"claimed":[],
 *  "photos":{"butterfly":["plan","#336699"]},"texts":"2c26…"}
 * }</pre>
 */
final class StateFile {

    /** One value of an object, the parser being at its first token. */
    private interface Value<T> {
        T read(JsonParser in) throws IOException;
    }

    private StateFile() {}

    /** The remembered state, or empty when there is none that this version understands. */
    static Optional<OutputState> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (JsonParser in = new JsonFactory().createParser(Files.readAllBytes(file))) {
            return Optional.of(state(in)).filter(StateFile::isSound);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // Damaged: whatever is needed is found out anew.
            return Optional.empty();
        }
    }

    /** Writes the state, unless the file holds it already. */
    static void write(Path file, OutputState state, AtomicFiles files) throws IOException {
        byte[] bytes = bytes(state);
        if (Files.isDirectory(file)) {
            AtomicFiles.deleteTree(file);
        }
        if (!AtomicFiles.holds(file, bytes)) {
            files.write(file, bytes);
        }
    }

    private static OutputState state(JsonParser in) throws IOException {
        expect(in.nextToken(), JsonToken.START_OBJECT);
        name(in, "version");
        expect(in.nextToken(), JsonToken.VALUE_NUMBER_INT);
        if (in.getIntValue() != OutputState.VERSION) {
            throw new IllegalArgumentException("another version");
        }
        name(in, "files");
        SortedMap<String, Stamp> files = object(in, StateFile::stamp);
        name(in, "claimed");
        expect(in.nextToken(), JsonToken.START_ARRAY);
        TreeSet<String> claimed = new TreeSet<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            claimed.add(text(in));
        }
        name(in, "photos");
        SortedMap<String, Made> photos = object(in, StateFile::made);
        name(in, "texts");
        String texts = in.nextToken() == JsonToken.VALUE_NULL ? null : text(in);
        expect(in.nextToken(), JsonToken.END_OBJECT);
        return new OutputState(OutputState.VERSION, files, claimed, photos, texts);
    }

    private static <T> SortedMap<String, T> object(JsonParser in, Value<T> value) throws IOException {
        expect(in.nextToken(), JsonToken.START_OBJECT);
        SortedMap<String, T> values = new TreeMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            expect(in.nextToken(), JsonToken.START_ARRAY);
            values.put(name, value.read(in));
            expect(in.nextToken(), JsonToken.END_ARRAY);
        }
        return values;
    }

    private static Stamp stamp(JsonParser in) throws IOException {
        return new Stamp(nextText(in), in.nextLongValue(0), in.nextLongValue(0));
    }

    private static Made made(JsonParser in) throws IOException {
        return new Made(nextText(in), nextText(in));
    }

    private static void name(JsonParser in, String name) throws IOException {
        expect(in.nextToken(), JsonToken.FIELD_NAME);
        if (!name.equals(in.currentName())) {
            throw new IllegalArgumentException("no " + name);
        }
    }

    private static String nextText(JsonParser in) throws IOException {
        in.nextToken();
        return text(in);
    }

    private static String text(JsonParser in) throws IOException {
        expect(in.currentToken(), JsonToken.VALUE_STRING);
        return in.getText();
    }

    private static void expect(@Nullable JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw new IllegalArgumentException("no " + expected);
        }
    }

    private static byte[] bytes(OutputState state) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(bytes)) {
            out.writeStartObject();
            out.writeNumberField("version", state.version());
            out.writeObjectFieldStart("files");
            for (Map.Entry<String, Stamp> file : state.files().entrySet()) {
                out.writeArrayFieldStart(file.getKey());
                out.writeString(file.getValue().sha256());
                out.writeNumber(file.getValue().bytes());
                out.writeNumber(file.getValue().modifiedNanos());
                out.writeEndArray();
            }
            out.writeEndObject();
            out.writeArrayFieldStart("claimed");
            for (String claimed : state.claimed()) {
                out.writeString(claimed);
            }
            out.writeEndArray();
            out.writeObjectFieldStart("photos");
            for (Map.Entry<String, Made> photo : state.photos().entrySet()) {
                out.writeArrayFieldStart(photo.getKey());
                out.writeString(photo.getValue().plan());
                out.writeString(photo.getValue().placeholder());
                out.writeEndArray();
            }
            out.writeEndObject();
            out.writeStringField("texts", state.texts());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** A damaged file can still be JSON: no name leads out of the folder. */
    private static boolean isSound(OutputState state) {
        return state.owned().stream().allMatch(OutputPaths::isInside);
    }
}
