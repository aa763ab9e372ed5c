package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page asks a desk to change, key by key. */
final class DeskRequest {

    private final OpenDesk desk;
    private final String path;
    private final Map<String, @Nullable Object> body = new LinkedHashMap<>();

    DeskRequest(OpenDesk desk, String path) {
        this.desk = desk;
        this.path = path;
    }

    DeskRequest with(String key, @Nullable Object value) {
        body.put(key, value);
        return this;
    }

    /** Keys and values, one after the other. */
    static Map<String, @Nullable Object> fields(@Nullable Object... pairs) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return fields;
    }

    HttpResponse<String> send() throws Exception {
        return desk.post(path, OpenDesk.JSON.writeValueAsString(body));
    }

    /** Expects it to be done; gives the answer. */
    JsonNode done() throws Exception {
        return answered(200);
    }

    /** Expects the file to say something else than was shown; gives the answer. */
    JsonNode disagreed() throws Exception {
        return answered(409);
    }

    /** Expects it to be refused; gives the answer. */
    JsonNode refusal() throws Exception {
        return answered(422);
    }

    /** Expects it to be refused; gives the reason. */
    String refused() throws Exception {
        return refusal().get("message").asText();
    }

    JsonNode answer() throws Exception {
        return OpenDesk.JSON.readTree(send().body());
    }

    private JsonNode answered(int status) throws Exception {
        HttpResponse<String> answer = send();
        assertEquals(status, answer.statusCode(), answer.body());
        return OpenDesk.JSON.readTree(answer.body());
    }
}
