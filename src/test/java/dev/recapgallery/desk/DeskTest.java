package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.PhotoMaker;
import dev.recapgallery.PhotoSteps;
import dev.recapgallery.Progress;
import dev.recapgallery.image.Engine;
import dev.recapgallery.image.Workers;
import dev.recapgallery.input.ProjectLocations;
import dev.recapgallery.model.Limits;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {

    private static final String CAPTIONS = """
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

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Progress SILENT = new Progress() {
        @Override
        public void report(String stage, int done, int total) {}

        @Override
        public void notice(String line) {}

        @Override
        public void detail(String line) {}
    };

    private final HttpClient client = HttpClient.newHttpClient();
    private final Workers workers = Workers.of(1);

    @TempDir
    private Path folder;

    private Desk desk;
    private String origin;
    private String cookie;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(folder.resolve("images"));
        PhotoMaker.make(folder.resolve("images"), """
                a.jpg 60x40 #c81e1e
                b.jpg 60x40 #1ea03c
                c.jpg 40x60 #283cc8
                d.jpg 60x40 #888888
                """);
        Files.writeString(folder.resolve("captions.yaml"), CAPTIONS);
        desk = open(true);
    }

    private Desk open(boolean edits) throws Exception {
        Desk opened = Desk.open(
                new Desk.Wish(new ProjectLocations(folder, null, null, null), edits, 0),
                new PhotoSteps(Engine.JAVA, Optional.empty(), Limits.USUAL, 256L << 20, Clock.systemUTC()),
                workers,
                SILENT);
        opened.read();
        URI address = opened.address();
        origin = "http://127.0.0.1:" + address.getPort();
        cookie = "recap-desk-" + address.getPort() + "=" + address.getQuery().substring("token=".length());
        return opened;
    }

    @AfterEach
    void close() {
        desk.close();
        workers.close();
    }

    @Test
    void theAddressLetsInByACookieThatOtherSitesCantUse() throws Exception {
        HttpResponse<String> welcome = send(HttpRequest.newBuilder(desk.address()));
        assertEquals(200, welcome.statusCode());
        String set = welcome.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(set.startsWith(cookie + "; "), set);
        assertTrue(set.endsWith("HttpOnly; SameSite=Strict"), set);
        assertEquals("0; url=/", welcome.headers().firstValue("Refresh").orElseThrow());
        assertEquals(200, send(get("/")).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/desk",
                "/api/events",
                "/photo/a/small/0",
                "/gallery/",
                "/?token=123",
                "/assets/desk.js"
            })
    void nobodyGetsInWithoutTheToken(String path) throws Exception {
        HttpResponse<String> refused = send(HttpRequest.newBuilder(URI.create(origin + path)));
        assertEquals(403, refused.statusCode());
        assertEquals("open the address that the terminal shows\n", refused.body());
    }

    @Test
    void anotherHostNameIsRefused() throws Exception {
        String answer =
                raw("GET / HTTP/1.1\r\nHost: evil.example\r\nCookie: " + cookie + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
        String token = desk.address().getQuery();
        String invited = raw("GET /?" + token + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertTrue(invited.startsWith("HTTP/1.1 403 "), invited);
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example, application/json, 403",
        "null, application/json, 403",
        "'', application/json, 403",
        "SELF, text/plain, 403",
        "SELF, application/x-www-form-urlencoded, 403",
        "SELF, application/json, 200",
        "SELF, application/json; charset=utf-8, 200",
    })
    void aChangeNeedsOurOriginAndJson(String from, String type, int status) throws Exception {
        HttpRequest.Builder request = get("/api/save")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"file\":\"a.jpg\",\"key\":\"alt\",\"value\":\"A\",\"was\":null}"));
        if (!from.isEmpty()) {
            request.header("Origin", from.equals("SELF") ? origin : from);
        }
        assertEquals(status, send(request).statusCode());
        assertEquals(status == 200, captions().contains("alt: A"));
    }

    @Test
    void aRequestFromAnotherSiteIsRefusedEvenWithTheCookie() throws Exception {
        String answer = raw("GET /api/desk HTTP/1.1\r\nHost: " + origin.substring(7) + "\r\nCookie: " + cookie
                + "\r\nSec-Fetch-Site: cross-site\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    }

    @Test
    void everyAnswerHasAStrictPolicy() throws Exception {
        for (String path : new String[] {"/", "/api/desk", "/assets/desk.js", "/gallery/", "/nothing"}) {
            String policy = send(get(path))
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElseThrow();
            assertEquals(
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                    policy);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gallery/../captions.yaml",
                "/gallery/%2e%2e/captions.yaml",
                "/gallery/images/..%2f..%2f..%2fcaptions.yaml",
                "/gallery/images/../../images/a.jpg",
                "/gallery/.recap/state.json",
                "/assets/../desk.html",
                "/assets/%2e%2e%2fDesk.class",
                "/assets/Desk.class",
                "/photo/..%2f..%2fimages%2fa.jpg/small/0",
                "/images/a.jpg",
                "/captions.yaml",
                "//etc/passwd",
            })
    void noPathLeadsToAFileOutside(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + origin.substring(7) + "\r\nCookie: " + cookie
                + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    }

    @Test
    void picturesAreMadeAnew() throws Exception {
        HttpResponse<byte[]> picture = client.send(get("/photo/b/small/0").build(), BodyHandlers.ofByteArray());
        assertEquals(200, picture.statusCode());
        assertEquals("image/jpeg", picture.headers().firstValue("Content-Type").orElseThrow());
        assertFalse(java.util.Arrays.equals(Files.readAllBytes(folder.resolve("images/b.jpg")), picture.body()));
    }

    @Test
    void aSaveChangesThatValueAlone() throws Exception {
        HttpResponse<String> saved = save("a.jpg", "alt", "\"A red square\"", "null");
        assertEquals(200, saved.statusCode());
        assertEquals(
                CAPTIONS.replace(
                        "a.jpg: The caption   # as typed\n",
                        "a.jpg: {caption: The caption, alt: A red square}   # as typed\n"),
                captions());
        JsonNode answer = JSON.readTree(saved.body());
        assertEquals("A red square", answer.get("typed").get("alt").asText());
        assertEquals(1, answer.get("saves").asInt());
    }

    @Test
    void aPageThatKnowsTheDeskIsToldOfChangedPhotosAlone() throws Exception {
        JsonNode known = JSON.readTree(send(get("/api/desk")).body());
        save("a.jpg", "alt", "\"A red square\"", "null");
        String asked = "/api/desk?instance=" + known.get("instance").asText() + "&since="
                + known.get("version").asLong() + "&saves=1";
        JsonNode told = JSON.readTree(send(get(asked)).body());
        assertEquals(1, told.get("photos").size(), told.toString());
        assertEquals("a.jpg", told.get("photos").get(0).get("file").asText());
        assertEquals("[\"credit\"]", told.get("photos").get(0).get("missing").toString());
        assertEquals(1, told.get("saves").asInt());
        String stranger = asked.replace("instance=", "instance=not-");
        assertEquals(4, JSON.readTree(send(get(stranger)).body()).get("photos").size());
    }

    @Test
    void sectionsAreAddedRenamedAndTakenOut() throws Exception {
        assertEquals(
                200, post("/api/section/add", "{\"title\":\" Three:  3 \"}").statusCode());
        assertEquals(CAPTIONS + "  - title: \"Three: 3\"\n    photos:\n", captions());
        assertEquals(
                200,
                post("/api/move", "{\"file\":\"c.jpg\",\"section\":\"three-3\",\"before\":null,\"was\":\"two\"}")
                        .statusCode());
        HttpResponse<String> full = post("/api/section/remove", "{\"id\":\"three-3\"}");
        assertEquals(422, full.statusCode());
        assertEquals("the section isn't empty; move its photos first", message(full));
        assertEquals(
                200,
                post("/api/section/rename", "{\"id\":\"three-3\",\"title\":\"Third\",\"was\":\"Three: 3\"}")
                        .statusCode());
        assertTrue(
                captions()
                        .endsWith("  - title: Two\n    photos:\n  - title: \"Third\"\n    photos:\n      c.jpg:\n"
                                + "        alt: \"C\"\n"),
                captions());
        assertEquals(200, post("/api/section/remove", "{\"id\":\"two\"}").statusCode());
        assertFalse(captions().contains("Two"), captions());
        assertEquals(
                "the section was changed in the file meanwhile; look what it is called now",
                message(post("/api/section/rename", "{\"id\":\"one\",\"title\":\"1\",\"was\":\"Other\"}")));
        assertEquals("a section needs a title", message(post("/api/section/add", "{\"title\":\" \"}")));
    }

    @Test
    void aCaptionFileThatIsGoneIsNotBegunAnew() throws Exception {
        Files.delete(folder.resolve("captions.yaml"));
        HttpResponse<String> refused = save("a.jpg", "alt", "\"A\"", "null");
        assertEquals(422, refused.statusCode());
        assertEquals("'captions.yaml' is gone; put it back, then it is saved", message(refused));
        assertFalse(Files.exists(folder.resolve("captions.yaml")));
    }

    @Test
    void aPhotoWithoutAnEntryGetsOne() throws Exception {
        assertEquals(200, save("d.jpg", "caption", "\"D: d\"", "null").statusCode());
        assertEquals(CAPTIONS + "\nphotos:\n  d.jpg: 'D: d'\n", captions().replace("\"D: d\"", "'D: d'"));
    }

    @Test
    void anotherEditorsChangeSurvives() throws Exception {
        Files.writeString(folder.resolve("captions.yaml"), CAPTIONS.replace("alt: \"C\"", "alt: \"C changed\""));
        assertEquals(200, save("a.jpg", "caption", "\"New\"", "\"The caption\"").statusCode());
        assertEquals(CAPTIONS.replace("alt: \"C\"", "alt: \"C changed\"").replace("The caption ", "New "), captions());
    }

    @Test
    void twoChangesOfOneValueAreBothShown() throws Exception {
        Files.writeString(folder.resolve("captions.yaml"), CAPTIONS.replace("The caption", "Theirs"));
        HttpResponse<String> conflict = save("a.jpg", "caption", "\"Mine\"", "\"The caption\"");
        assertEquals(409, conflict.statusCode());
        assertEquals("Theirs", JSON.readTree(conflict.body()).get("now").asText());
        assertEquals(CAPTIONS.replace("The caption", "Theirs"), captions());
    }

    @Test
    void whatCantBeChangedInPlaceIsRefusedWithItsLine() throws Exception {
        String tied = CAPTIONS.replace("alt: \"C\"", "alt: &x \"C\"");
        Files.writeString(folder.resolve("captions.yaml"), tied);
        HttpResponse<String> refused = save("c.jpg", "alt", "\"New\"", "\"C\"");
        assertEquals(422, refused.statusCode());
        assertEquals(
                "captions.yaml:12:14: nothing was changed here, because an anchor (&), an alias (*), a merge key (<<)"
                        + " or a tag (!) may tie it to other places; change it by hand",
                JSON.readTree(refused.body()).get("message").asText());
        assertEquals(tied, captions());
    }

    @Test
    void aPhotoMovesBetweenSections() throws Exception {
        HttpResponse<String> moved =
                post("/api/move", "{\"file\":\"c.jpg\",\"section\":\"one\",\"before\":\"b.jpg\",\"was\":\"two\"}");
        assertEquals(200, moved.statusCode(), moved.body());
        assertTrue(captions().contains("# as typed\n      c.jpg:\n        alt: \"C\"\n      b.jpg:"), captions());
        assertEquals(
                409,
                post("/api/move", "{\"file\":\"c.jpg\",\"section\":\"two\",\"before\":null,\"was\":\"two\"}")
                        .statusCode());
    }

    @Test
    void theFirstSaveMakesTheCaptionFile() throws Exception {
        Files.delete(folder.resolve("captions.yaml"));
        desk.close();
        desk = open(true);
        assertEquals(200, save("a.jpg", "caption", "\"A\"", "null").statusCode());
        assertTrue(
                captions()
                        .startsWith("# yaml-language-server: $schema=captions.schema.json\n"
                                + "# Captions, credits and order of the photos."),
                captions());
        assertTrue(Files.isRegularFile(folder.resolve("captions.schema.json")));
        assertTrue(
                captions().contains("      a.jpg: {caption: A, alt: }\n      b.jpg: {caption: , alt: }\n"), captions());
    }

    @Test
    void whileTheFileIsBrokenThePageKeepsWhatItLastSaidAndGoesOnWhenItIsMended() throws Exception {
        Files.writeString(folder.resolve("captions.yaml"), "\"broken: [\n");
        JsonNode broken = awaitProblems(1);
        assertEquals(
                "The caption",
                broken.get("photos").get(0).get("typed").get("caption").asText());
        assertEquals(422, save("a.jpg", "alt", "\"A\"", "null").statusCode());
        Files.writeString(folder.resolve("captions.yaml"), CAPTIONS);
        awaitProblems(0);
        assertEquals(200, save("a.jpg", "alt", "\"A\"", "null").statusCode());
    }

    private JsonNode awaitProblems(int count) throws Exception {
        JsonNode view = JSON.readTree(send(get("/api/desk")).body());
        while (view.get("problems").size() != count) {
            Thread.sleep(20);
            view = JSON.readTree(send(get("/api/desk")).body());
        }
        return view;
    }

    @Test
    void peopleAreAdded() throws Exception {
        assertEquals(
                200,
                post("/api/person", "{\"key\":\"jane\",\"name\":\"Jane Doe\",\"url\":\"https://jane.example/\"}")
                        .statusCode());
        assertTrue(
                captions()
                        .contains(
                                "  kati: {name: Katherine Michel}\n  jane: {name: Jane Doe, url: https://jane.example/}\n"),
                captions());
        assertEquals(
                409,
                post("/api/person", "{\"key\":\"kati\",\"name\":\"Other\",\"url\":\"\"}")
                        .statusCode());
        assertEquals(
                422,
                post("/api/person", "{\"key\":\"none\",\"name\":\"N\",\"url\":\"\"}")
                        .statusCode());
    }

    @Test
    void hiddenPhotosAreShownHere() throws Exception {
        JsonNode view = JSON.readTree(send(get("/api/desk")).body());
        assertEquals(4, view.get("photos").size());
        JsonNode hidden = view.get("photos").get(1);
        assertEquals("b.jpg", hidden.get("file").asText());
        assertTrue(hidden.get("hidden").asBoolean());
        assertEquals("More photos", view.get("sections").get(2).get("title").asText());
    }

    @Test
    void aPreviewWithoutEditingTakesNothing() throws Exception {
        desk.close();
        desk = open(false);
        assertEquals(404, save("a.jpg", "alt", "\"A\"", "null").statusCode());
        assertEquals(CAPTIONS, captions());
        assertTrue(send(get("/")).body().contains("<script type=\"module\" src=\"/assets/preview.js\"></script>"));
    }

    @Test
    void changesOfTheFileReachThePage() throws Exception {
        HttpResponse<InputStream> events = client.send(get("/api/events").build(), BodyHandlers.ofInputStream());
        try (InputStream in = events.body()) {
            Files.writeString(folder.resolve("captions.yaml"), CAPTIONS.replace("The caption", "Theirs"));
            StringBuilder said = new StringBuilder();
            byte[] buffer = new byte[512];
            while (said.indexOf("event: state") < 0) {
                said.append(new String(buffer, 0, in.read(buffer), StandardCharsets.UTF_8));
            }
        }
        assertTrue(send(get("/api/desk")).body().contains("Theirs"));
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        HttpRequest.Builder request = get(path).POST(BodyPublishers.ofString(json));
        Map.of("Origin", origin, "Content-Type", "application/json").forEach(request::header);
        return send(request);
    }

    private HttpResponse<String> save(String file, String key, String value, String was) throws Exception {
        return post(
                "/api/save",
                "{\"file\":\"" + file + "\",\"key\":\"" + key + "\",\"value\":" + value + ",\"was\":" + was + "}");
    }

    private static String message(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).get("message").asText();
    }

    /** For what a polite client won't send. */
    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), desk.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String captions() throws IOException {
        return Files.readString(folder.resolve("captions.yaml"));
    }
}
