package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionValue;
import dev.recapgallery.input.CaptionFileReader;
import dev.recapgallery.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader of caption files refuses isn't written. */
class FieldShapeTest {

    private static final String PEOPLE = "people:\n  kati: {name: Katherine Michel}\n  bad key: [1]\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                taken | "not a date" | it must be a date and time such as 2024-09-22 18:04 or 2024-09-22T18:04:11-04:00, but is 'not a date'
                taken | "2024-09-22" | it needs the time of day, too: photos are put in order by it; write such as 2024-09-22 12:00
                taken | "2024-02-30" | it must be a date and time such as 2024-09-22 18:04 or 2024-09-22T18:04:11-04:00, but is '2024-02-30'
                taken | "2024-02-30 10:00" | it must be a date and time such as 2024-09-22 18:04 or 2024-09-22T18:04:11-04:00, but is '2024-02-30 10:00'
                focal | [1.5, 0.2] | it must be two fractions from 0 to 1, from the left and from the top, such as [0.5, 0.3] or 50% 30%, but is '[1.5, 0.2]'
                focal | "middle" | it must be two fractions from 0 to 1, from the left and from the top, such as [0.5, 0.3] or 50% 30%, but is 'middle'
                hidden | "perhaps" | it must be true or false, but is 'perhaps'
                license | {"name": "x", "url": "ftp://x.example"} | 'url' must be an http or https URL such as https://example.org/, but is 'ftp://x.example'
                license | ["CC0"] | it must be a block of keys, but is a list
                credit | "katti" | 'katti' is no key of 'people:'; did you mean 'kati'? If it is a name, write 'credit: {name: katti}'
                credit | {"name": "Ann", "url": "ann"} | 'url' must be an http, https or mailto URL such as https://example.org/, but is 'ann'
                credit | {"url": "https://ann.example/"} | the name to be credited is missing; write 'name:'
                tags | [["a"], "b"] | it must be a text, but is a list
                alt | {"en": "A boat"} | it must be a text, but is a block of keys
                """)
    void whatIsRefusedTellsHowItIsWritten(String key, String json, String message) throws Exception {
        assertEquals(message, refusal(key, json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                taken | "2024-09-22 18:04"
                taken | "2024-09-22T18:04:11-04:00"
                focal | [0.5, 0.25]
                hidden | true
                license | "Made up"
                license | {"name": "Press use only", "url": "https://example.org/press"}
                credit | "kati"
                credit | "none"
                credit | "Somebody Else"
                credit | {"name": "bob"}
                tags | ["a", "null", "~"]
                caption | "- *: [#] & null"
                caption | "null"
                alt | "Two\\nlines"
                """)
    void whatIsReadIsWritten(String key, String json) throws Exception {
        assertEquals("", refusal(key, json));
    }

    /** Whatever is typed: what comes through is read without an error from the file it is written to. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\u0007", "~", "\uFEFFa", "a\u0085b", "\uD83D\uDE00", "%", "---", "? a", "\ta", "a: b\n- c", "#"
            })
    void whatComesThroughIsReadWithoutAnError(String text) {
        for (String key : List.of("caption", "alt", "credit", "license", "title", "copyright", "taken")) {
            CaptionFileValues file =
                    CaptionFileValues.read("c.yaml", "photos:\n  a.jpg:\n").result();
            CaptionChange.Result result = new PhotoChange("a.jpg", key, CaptionValue.text(text), null, null).in(file);
            if (result instanceof CaptionChange.Made made && made.file().result() != null) {
                String written = made.file().result().text();
                assertEquals(
                        List.of(),
                        CaptionFileReader.read("c.yaml", written.getBytes(StandardCharsets.UTF_8)).problems().stream()
                                .filter(problem -> problem.severity() == Severity.ERROR)
                                .toList(),
                        written);
            }
        }
    }

    private static String refusal(String key, String json) throws Exception {
        CaptionFileValues file = CaptionFileValues.read("c.yaml", PEOPLE).result();
        return FieldShape.refusal(file, key, DeskRoutes.value(new ObjectMapper().readTree(json)))
                .orElse("");
    }
}
