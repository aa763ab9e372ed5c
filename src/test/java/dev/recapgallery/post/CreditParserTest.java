package dev.recapgallery.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            nullValues = "-",
            quoteCharacter = '`',
            value = {
                "Us (photo credit: Ana Ruiz)                                   ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (Photo Credit: Ana Ruiz (https://a.example/))              ¦ Us     ¦ Ana Ruiz ¦ https://a.example/",
                "Us (photo credit: Ana Ruiz (https://a.example/x_(y)))         ¦ Us     ¦ Ana Ruiz ¦ https://a.example/x_(y)",
                "Us (photo credit: [Ana Ruiz](https://a.example/x_(y)))        ¦ Us     ¦ Ana Ruiz ¦ https://a.example/x_(y)",
                "Us (photo credit [Ana Ruiz](https://a.example/))              ¦ Us     ¦ Ana Ruiz ¦ https://a.example/",
                "Us (photo credit: Ana Ruiz, https://a.example/)               ¦ Us     ¦ Ana Ruiz ¦ https://a.example/",
                "Us (photo credit: Ana Ruiz <https://a.example/>)              ¦ Us     ¦ Ana Ruiz ¦ https://a.example/",
                "Us (photo credit: Ana Ruiz ([site](https://a.example/)))      ¦ Us     ¦ Ana Ruiz ¦ https://a.example/",
                "Us (photo credit: Ana Ruiz (a.example.org))                   ¦ Us     ¦ Ana Ruiz ¦ https://a.example.org",
                "Us (photo by Ana Ruiz)                                        ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (Photos by Ana Ruiz)                                       ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (picture by Ana Ruiz)                                      ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (pic: Ana Ruiz)                                            ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (image courtesy of Ana Ruiz)                               ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (courtesy of: Ana Ruiz)                                    ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (credit: Ana Ruiz)                                         ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (credits to Ana Ruiz)                                      ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (photo taken by Ana Ruiz)                                  ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (photo © Ana Ruiz)                                         ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (photo credit: drewbrew)                                   ¦ Us     ¦ drewbrew ¦ -",
                "Us (photo credit: @ana_ruiz)                                  ¦ Us     ¦ @ana_ruiz ¦ -",
                "Us (photo credit: Ana de la Cruz)                             ¦ Us     ¦ Ana de la Cruz ¦ -",
                "Us (photo credit: Dr. Ana M. Ruiz Jr.)                        ¦ Us     ¦ Dr. Ana M. Ruiz Jr. ¦ -",
                "Us (Foto: Ana Ruiz)                                           ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (Crédit photo : Ana Ruiz)                                  ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us; photo credit: Ana Ruiz (https://a.example/)               ¦ Us     ¦ Ana Ruiz ¦ https://a.example/",
                "Us, photo by Ana Ruiz                                         ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us - Photo: Ana Ruiz                                          ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us -- photo by Ana Ruiz                                       ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us — photo: Ana Ruiz                                          ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us | Photo: Ana Ruiz                                          ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us. Photo credit: Ana Ruiz.                                   ¦ Us.    ¦ Ana Ruiz ¦ -",
                "Us! Photo by [Ana Ruiz](https://a.example/).                  ¦ Us!    ¦ Ana Ruiz ¦ https://a.example/",
                "Us. *Photo: Ana Ruiz*                                         ¦ Us.    ¦ Ana Ruiz ¦ -",
                "Us. **Photo credit:** Ana Ruiz                                ¦ Us.    ¦ Ana Ruiz ¦ -",
                "Us photo credit: Ana Ruiz                                     ¦ Us     ¦ Ana Ruiz ¦ -",
                "*Us (photo by Ana Ruiz)*                                      ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us *(photo by Ana Ruiz)*                                      ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us [photo by Ana Ruiz]                                        ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us (two of us) (photo by Ana Ruiz)                            ¦ Us (two of us) ¦ Ana Ruiz ¦ -",
                "Us (left to right: A, B; photo by Ana Ruiz)                   ¦ Us (left to right: A, B) ¦ Ana Ruiz ¦ -",
                "At [Joe's](https://j.example/) (photo by Ana Ruiz)            ¦ At [Joe's](https://j.example/) ¦ Ana Ruiz ¦ -",
                "Photo by Ana Ruiz on [Unsplash](https://unsplash.com/)        ¦ -      ¦ Ana Ruiz ¦ -",
                "Photo by [Ana Ruiz](https://a.example/) on [Unsplash](https://unsplash.com/) ¦ - ¦ Ana Ruiz ¦ https://a.example/",
                "Us (photo prise par Ana Ruiz)                                 ¦ Us     ¦ Ana Ruiz ¦ -",
                "Us. Fotografiert von Ana Ruiz                                 ¦ Us.    ¦ Ana Ruiz ¦ -",
                "Nosotros (foto tomada por Ana Ruiz)                           ¦ Nosotros ¦ Ana Ruiz ¦ -",
                "My (zdjęcie: Ana Ruiz)                                        ¦ My     ¦ Ana Ruiz ¦ -",
                "Me (kuva: Ana Ruiz)                                           ¦ Me     ¦ Ana Ruiz ¦ -",
                "Nós. Fotógrafa: Ana Ruiz                                      ¦ Nós.   ¦ Ana Ruiz ¦ -",
                "📸: Ana Ruiz                                                  ¦ -      ¦ Ana Ruiz ¦ -",
                "Us 📷 by @ana                                                 ¦ Us     ¦ @ana ¦ -"
            })
    void takesTheCreditOffTheEnd(String typed, String caption, String name, String url) {
        ParsedCaption parsed = CreditParser.parse(typed);
        assertEquals(caption, parsed.caption());
        ImportedCredit credit = parsed.credit();
        assertEquals(name, credit == null ? null : credit.name());
        assertEquals(url, credit == null ? null : credit.url());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            nullValues = "-",
            value = {
                "Us (© 2023 Jane Doe CC BY-SA 4.0)               ¦ CC-BY-SA-4.0 ¦ © 2023 Jane Doe",
                "Us (© 2023 Jane Doe, CC-BY-NC-4.0)              ¦ CC-BY-NC-4.0 ¦ © 2023 Jane Doe",
                "Us (© Jane Doe)                                 ¦ -            ¦ © Jane Doe",
                "Us. (c) 2021-2023 Jane Doe                      ¦ -            ¦ © 2021-2023 Jane Doe",
                "Us. Photo © 2023 Jane Doe / CC BY 2.0           ¦ CC-BY-2.0    ¦ © 2023 Jane Doe",
                "Us (photo by Jane Doe, CC BY 4.0)               ¦ CC-BY-4.0    ¦ -",
                "Us (photo by Jane Doe (CC0))                    ¦ CC0-1.0      ¦ -",
                "Us (photo by Jane Doe, licensed under CC BY)    ¦ CC BY        ¦ -",
                "Us (photo by Jane Doe, [CC BY 2.0](https://creativecommons.org/licenses/by/2.0/)) ¦ CC-BY-2.0 ¦ -"
            })
    void readsYearAndLicence(String typed, String license, String copyright) {
        ImportedCredit credit = CreditParser.parse(typed).credit();
        assertEquals(new ImportedCredit("Jane Doe", null, license, copyright), credit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dessert (chocolate core)",
                "Me (photo by me)",
                "A photo by the river",
                "Photo by the river",
                "Lunch courtesy of Six Feet Up",
                "The photo credit goes on and on until nobody knows whom it names any more",
                "Photo credits?",
                "Group photo!",
                "Photo: sunset over the bay",
                "Photos of the day: Tuesday at noon",
                "Video by the pool (2 min)",
                "Credit card, lost",
                "(photo by Ana Ruiz) at the pier",
                "Photobooth",
                "Cupcakes, made by Ana Ruiz",
                "Lunch, provided by Six Feet Up",
                "Foto de Bad Ischl",
                "(a) Foo (b) Bar (c) Baz Qux",
                "Photo by [Ana](https://a.example/) at the pier",
                "See [photo by Ana](https://a.example/)",
                "Bartek's photos (https://a.example/)"
            })
    void leavesWhatIsNoCredit(String typed) {
        ParsedCaption parsed = CreditParser.parse(typed);
        assertNull(parsed.credit());
        assertEquals(typed, parsed.caption());
    }

    @Test
    void readsALineOfItsOwn() {
        ParsedCaption parsed = CreditParser.parse("Photo credit: Ana Ruiz\nThe caption\nin two lines");
        assertEquals("The caption in two lines", parsed.caption());
        assertEquals(new ImportedCredit("Ana Ruiz", null, null, null), parsed.credit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Me (photo credit: Ana#Ruiz, x; y.)",
                "Me (photo credit: Ana# - own work#)",
                "Me (photo credit: Ana,#with#permission (#)",
                "Me#(photo credit: #[",
                "Me#,#x",
                "Photo: a #x"
            })
    void readsLongRunsOfBlanksAndMarksInNoTime(String caption) {
        for (String run : new String[] {" ", ",", "- ", "\u00A0", "photo: "}) {
            String runs = run.repeat((3_900 / run.length())
                    / (caption.length() - caption.replace("#", "").length()));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> CreditParser.parse(caption.replace("#", runs)), caption + run);
        }
    }

    @Test
    void readsPostsMadeOfMarksInNoTime() {
        String caption = "Us" + ",".repeat(3_900) + " (photo by Ana Ruiz)\n![](a.jpg)\n\n";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> PostReader.read("post.md", caption.repeat(200).getBytes(UTF_8), ImportOptions.defaults()));
    }

    @Test
    void blanksWithinACreditDoNotMatter() {
        ParsedCaption parsed = CreditParser.parse("Me (photo credit: Ana   \t  Ruiz ,   https://a.example/ , CC  BY)");
        assertEquals(CreditParser.parse("Me (photo credit: Ana Ruiz, https://a.example/, CC BY)"), parsed);
    }
}
