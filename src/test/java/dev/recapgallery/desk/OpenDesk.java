package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.HeardProgress;
import dev.recapgallery.PhotoMaker;
import dev.recapgallery.PhotoSteps;
import dev.recapgallery.Progress;
import dev.recapgallery.image.Engine;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.model.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A desk of a small gallery, and a browser's way to it. */
final class OpenDesk implements AutoCloseable {

    static final String CAPTIONS = """
            # mine
            people:
              kati: {name: Katherine Michel}
            sections:
              - title: One
                photos:
                  a.jpg: The caption   # as typed
                  b.jpg: {caption: 'B', hidden: true}
              - title: Two
                photos:
                  c.jpg:
                    alt: "C"
            """;

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Workers workers = Workers.of(1);
    private final Path folder;
    private final Desk desk;

    private OpenDesk(Path folder, boolean edits, Progress progress) throws Exception {
        this.folder = folder;
        desk = Desk.open(
                new Desk.Wish(new ProjectLocations(folder, null, null, null), edits, 0),
                new PhotoSteps(Engine.JAVA, Optional.empty(), Limits.USUAL, 256L << 20, Clock.systemUTC()),
                workers,
                progress);
        desk.read();
    }

    /** Makes four photos and a caption file to edit. */
    static OpenDesk withPhotos(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("images"));
        PhotoMaker.make(folder.resolve("images"), """
                a.jpg 60x40 #c81e1e
                b.jpg 60x40 #1ea03c
                c.jpg 40x60 #283cc8
                d.jpg 60x40 #888888
                """);
        Files.writeString(folder.resolve("captions.yaml"), CAPTIONS);
        return editing(folder, HeardProgress.SILENT);
    }

    static OpenDesk editing(Path folder, Progress progress) throws Exception {
        return new OpenDesk(folder, true, progress);
    }

    static OpenDesk previewing(Path folder) throws Exception {
        return new OpenDesk(folder, false, HeardProgress.SILENT);
    }

    URI address() {
        return desk.address();
    }

    String origin() {
        return "http://127.0.0.1:" + address().getPort();
    }

    String cookie() {
        return "recap-desk-" + address().getPort() + "=" + address().getQuery().substring("token=".length());
    }

    JsonNode view() throws Exception {
        return JSON.readTree(send(get("/api/desk")).body());
    }

    /** What pages are told, once it is as wanted. */
    JsonNode await(Predicate<JsonNode> isWanted) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode view = view();
        while (!isWanted.test(view)) {
            assertTrue(Instant.now().isBefore(end), "still " + view);
            Thread.sleep(20);
            view = view();
        }
        return view;
    }

    HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path)).header("Cookie", cookie());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws Exception {
        HttpRequest.Builder request = get(path).POST(BodyPublishers.ofString(json));
        Map.of("Origin", origin(), "Content-Type", "application/json").forEach(request::header);
        return send(request);
    }

    /** What a page asks at an address, to be told key by key. */
    DeskRequest to(String path) {
        return new DeskRequest(this, path);
    }

    DeskRequest save(String file, String key, @Nullable Object value, @Nullable Object was) {
        return to("/api/save")
                .with("file", file)
                .with("key", key)
                .with("value", value)
                .with("was", was);
    }

    static String message(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).get("message").asText();
    }

    /** For what a polite client won't send. */
    String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String captions() throws IOException {
        return Files.readString(folder.resolve("captions.yaml"));
    }

    void write(String captions) throws IOException {
        Files.writeString(folder.resolve("captions.yaml"), captions);
    }

    HttpClient client() {
        return client;
    }

    @Override
    public void close() {
        desk.close();
        workers.close();
    }
}
