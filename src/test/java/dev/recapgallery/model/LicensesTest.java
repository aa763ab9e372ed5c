package dev.recapgallery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicensesTest {

    @ParameterizedTest
    @CsvSource({
        "CC-BY-4.0, CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
        "CC BY, CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
        "cc by-sa 3.0, CC-BY-SA-3.0, https://creativecommons.org/licenses/by-sa/3.0/",
        "CC-BY-NC-ND-2.5, CC-BY-NC-ND-2.5, https://creativecommons.org/licenses/by-nc-nd/2.5/",
        "https://creativecommons.org/licenses/by-nc/4.0/deed.de, CC-BY-NC-4.0, https://creativecommons.org/licenses/by-nc/4.0/",
        "CC BY 3.0 DE, CC-BY-3.0-DE, https://creativecommons.org/licenses/by/3.0/de/",
        "Creative Commons Attribution-ShareAlike 4.0 International, CC-BY-SA-4.0, https://creativecommons.org/licenses/by-sa/4.0/",
        "https://creativecommons.org/publicdomain/zero/1.0/deed.fr, CC0-1.0, https://creativecommons.org/publicdomain/zero/1.0/",
        "Creative Commons Attribution, CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
        "Attribution-ShareAlike, CC-BY-SA-4.0, https://creativecommons.org/licenses/by-sa/4.0/",
        "apache-2.0, Apache-2.0, https://spdx.org/licenses/Apache-2.0.html",
        "cc0, CC0-1.0, https://creativecommons.org/publicdomain/zero/1.0/",
        "CC0-1.0, CC0-1.0, https://creativecommons.org/publicdomain/zero/1.0/"
    })
    void knowsIdsShorthandsAndPages(String text, String id, String url) {
        License license = Licenses.find(text).orElseThrow();
        assertEquals(id, license.id());
        assertEquals(url, license.url());
    }

    @Test
    void inventsNothing() {
        assertEquals(Optional.empty(), Licenses.find("CC BY-XX"));
        assertEquals(Optional.empty(), Licenses.find("CC BY 9.9"));
        assertEquals(Optional.empty(), Licenses.find("CC BY 3.0 XX"));
        assertEquals(Optional.empty(), Licenses.find("https://creativecommons.org/licenses/by/9.0/"));
        assertEquals(Optional.empty(), Licenses.find("Attribution"));
        assertEquals(Optional.empty(), Licenses.find("Attribution licence"));
        assertEquals(Optional.empty(), Licenses.find(""));
    }
}
