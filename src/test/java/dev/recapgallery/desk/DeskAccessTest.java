package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and to what. */
class DeskAccessTest extends DeskCase {

    @Test
    void theAddressLetsInByACookieThatOtherSitesCantUse() throws Exception {
        HttpResponse<String> welcome = desk.send(HttpRequest.newBuilder(desk.address()));
        assertEquals(200, welcome.statusCode());
        String set = welcome.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(set.startsWith(desk.cookie() + "; "), set);
        assertTrue(set.endsWith("HttpOnly; SameSite=Strict"), set);
        assertEquals("2; url=/", welcome.headers().firstValue("Refresh").orElseThrow());
        assertEquals(200, desk.send(desk.get("/")).statusCode());
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
        HttpResponse<String> refused = desk.send(HttpRequest.newBuilder(URI.create(desk.origin() + path)));
        assertEquals(403, refused.statusCode());
        assertEquals("open the address that the terminal shows\n", refused.body());
    }

    @Test
    void anotherHostNameIsRefused() throws Exception {
        String answer = desk.raw(
                "GET / HTTP/1.1\r\nHost: evil.example\r\nCookie: " + desk.cookie() + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
        String token = desk.address().getQuery();
        String invited = desk.raw("GET /?" + token + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
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
        HttpRequest.Builder request = desk.get("/api/save")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"file\":\"a.jpg\",\"key\":\"alt\",\"value\":\"A\",\"was\":null}"));
        if (!from.isEmpty()) {
            request.header("Origin", from.equals("SELF") ? desk.origin() : from);
        }
        assertEquals(status, desk.send(request).statusCode());
        assertEquals(status == 200, desk.captions().contains("alt: A"));
    }

    @Test
    void aRequestFromAnotherSiteIsRefusedEvenWithTheCookie() throws Exception {
        String answer =
                desk.raw("GET /api/desk HTTP/1.1\r\nHost: " + desk.origin().substring(7) + "\r\nCookie: "
                        + desk.cookie() + "\r\nSec-Fetch-Site: cross-site\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    }

    @Test
    void everyAnswerHasAStrictPolicy() throws Exception {
        for (String path : new String[] {"/", "/api/desk", "/assets/desk.js", "/gallery/", "/nothing"}) {
            String policy = desk.send(desk.get(path))
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
        String answer = desk.raw("GET " + path + " HTTP/1.1\r\nHost: "
                + desk.origin().substring(7) + "\r\nCookie: " + desk.cookie() + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    }

    @Test
    void aPreviewWithoutEditingTakesNothing() throws Exception {
        desk.close();
        desk = OpenDesk.previewing(folder);
        assertEquals(404, desk.save("a.jpg", "alt", "A", null).send().statusCode());
        assertEquals(OpenDesk.CAPTIONS, desk.captions());
        assertTrue(desk.send(desk.get("/"))
                .body()
                .contains("<script type=\"module\" src=\"/assets/preview.js\"></script>"));
    }

    @Test
    void picturesAreMadeAnew() throws Exception {
        HttpResponse<byte[]> picture =
                desk.client().send(desk.get("/photo/b/small/0").build(), BodyHandlers.ofByteArray());
        assertEquals(200, picture.statusCode());
        assertEquals("image/jpeg", picture.headers().firstValue("Content-Type").orElseThrow());
        assertFalse(Arrays.equals(Files.readAllBytes(folder.resolve("images/b.jpg")), picture.body()));
    }
}
