package dev.recapgallery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://example.org/a b, https://example.org/a%20b",
                "mailto:ana@example.org, mailto:ana@example.org",
                "photos/a.jpg, photos/a.jpg",
                "/a:b, /a:b",
                "?a:b, ?a:b",
                "#a:b, #a:b",
                "a/b:c, a/b:c",
                "javascript:alert(1), -",
                "a:b, -",
                "//example.org/, -",
                "'', -",
                "ftp://example.org/, -",
            })
    void publishesWhatBrowsersTakeTheSameWay(String url, String published) {
        assertEquals(published, Urls.publishable(url).orElse(null));
    }
}
