package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org:8080/a?b=c#d",
                "http://[::1]/",
                "https://müller.example/ü",
                "https://my_host.example/@kati",
            })
    void acceptsWebUrls(String text) {
        assertTrue(WebAddress.isWeb(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org/",
                "/a",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:x",
                " https://example.org/",
                "https://example.org/a b",
                "https://example.org/\"><script>",
                "https:///x",
                "https:x",
                "https://user:pass@example.org/",
                "https://example.org/\u202egpj.exe",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://example.org/\n",
                "https://example.org\\x",
                "mailto:a@b.example",
            })
    void refusesEverythingElse(String text) {
        assertFalse(WebAddress.isWeb(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.example", "mailto:a@b.example?subject=Hi"})
    void acceptsMail(String text) {
        assertTrue(WebAddress.isMail(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:", "mailto:a", "mailto:a@b.example?body=%0aX", "mailto:a@b c", "a@b.example"})
    void refusesOddMail(String text) {
        assertFalse(WebAddress.isMail(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/gallery/", "gallery", "../img/", "https://cdn.example.org/g/"})
    void acceptsBases(String text) {
        assertTrue(WebAddress.isBase(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "javascript:alert(1)",
                "/a?b",
                "/a#b",
                "\\\\evil",
                "/a b",
                "ftp://x/",
                "///x",
                "/<"
            })
    void refusesOtherBases(String text) {
        assertFalse(WebAddress.isBase(text));
    }
}
