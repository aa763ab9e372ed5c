package dev.recapgallery.lint;

import static dev.recapgallery.lint.CheckedGallery.creator;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credits: typed into captions, broken, or given to who is in the picture. */
class CreditRulesTest {

    private static final String HEAD = """
            defaults: {credit: kati}
            people:
              kati: {name: Katherine Michel, url: "https://katherinemichel.github.io/"}
              bartek: {name: Bartek Pawlik, url: "https://bartpawlik.format.com/"}
            photos:
            """;

    private static CheckedGallery captioned(String caption, String more) {
        return CheckedGallery.of(
                HEAD + "  a.jpg: {caption: \"" + caption + "\", alt: Two people at a table" + more + "}\n", "a.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attendees (photo credit: Bartek Pawlik (https://bartpawlik.format.com/))",
                "Attendees. Photo credits: Bartek Pawlik",
                "Attendees (Photo by Bartek Pawlik)",
                "Attendees, photo by [Bartek Pawlik](https://bartpawlik.format.com/)",
                "Attendees: Bartek Pawlik (https://bartpawlik.format.com/)",
                "Attendees: Jane Doe (https://jane.example/)",
                "Attendees: [Bartek Pawlik](https://bartpawlik.format.com/)",
                "Attendees (photo crdit: Jane Doe)",
                "Attendees (phtoo credit: Jane Doe)",
                "Attendees © 2024 Jane Doe",
                "Attendees, courtesy of Jane Doe",
                "Attendees (credit: Jane Doe)",
                "Image credit: NASA",
                "Photo: Jane Doe",
                "Attendees 📷 Jane Doe",
                "Taken by Jane Doe"
            })
    void findsCreditsInCaptions(String caption) {
        assertEquals(List.of("6 credit-words"), captioned(caption, "").rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attendees",
                "Slides: Django Docs (https://docs.example/)",
                "Talk: [The art of redirecting](https://lorenzo.example/)",
                "My favourite: [Django](https://djangoproject.com/)",
                "Video: My Talk (https://youtu.be/x)",
                "A photo by the pool",
                "Everybody takes a photo by the sea",
                "Photo booth",
                "The photo: a great idea",
                "A credit to the team",
                "Extra credit, as always",
                "Photo walk with Jane Doe",
                "Dinner at 7:30 (https://dinner.example/)",
                "The credit card booth - broken again"
            })
    void takesOtherCaptionsForWhatTheyAre(String caption) {
        assertEquals(List.of(), captioned(caption, "").rules());
    }

    @Test
    void findsMoreThanANameInACredit() {
        assertEquals(
                List.of(
                        "captions.yaml:6:69: warning: the credit of photo 'a.jpg' holds more than a name ('Photo credit: Jane"
                                + " Doe'); write just the name, or {name: …, url: …} [credit-words]"),
                captioned("Attendees", ", credit: 'Photo credit: Jane Doe'").messages());
        assertEquals(
                List.of("6 credit-words"),
                captioned("Attendees", ", credit: 'Jane Doe (https://jane.example/)'")
                        .rules());
        assertEquals(
                List.of(), captioned("Attendees", ", credit: Photo Club Durham").rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Me",
                "Me and Lorenzo",
                "Me, Abigail and Velda",
                "me at the booth",
                "**Me** and Bob",
                "[Me](https://x.example/)",
                "Lorenzo and me",
                "Simon Willison, Lorenzo and me at the booth",
                "Myself on stage"
            })
    void findsTheAuthorInAPictureCreditedToTheAuthor(String caption) {
        assertEquals(
                List.of(
                        "captions.yaml:6:3: warning: by its caption the author is in photo 'a.jpg', but it is credited to"
                                + " Katherine Michel by default; name who took it, or write 'credit: none' [author-in-picture]"),
                captioned(caption, "").messages());
        assertEquals(
                List.of("6 author-in-picture"),
                captioned(caption, ", credit: kati").rules());
        assertEquals(List.of(), captioned(caption, ", credit: bartek").rules());
        assertEquals(List.of(), captioned(caption, ", credit: none").rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meeting Lorenzo",
                "Mélanie",
                "Me\u0301lanie",
                "ME",
                "Me-too march",
                "Me and Lorenzo, a selfie",
                "The card they gave me",
                "Lorenzo's menu",
                "They surprised Bob and me with a cake"
            })
    void takesOtherCaptionsForPicturesOfOthers(String caption) {
        assertEquals(List.of(), captioned(caption, "").rules());
    }

    @Test
    void findsTheAuthorAlsoWhereTheCameraNamesTheAuthor() {
        assertEquals(
                List.of("6 author-in-picture"),
                CheckedGallery.of(HEAD + "  a.jpg: {caption: Me and Bob, alt: Two people}\n")
                        .photo("a.jpg", null, "a", creator("Katherine Michel"))
                        .rules());
        assertEquals(
                List.of(),
                CheckedGallery.of(HEAD + "  a.jpg: {caption: Me and Bob, alt: Two people}\n")
                        .photo("a.jpg", null, "a", creator("Bob Roe"))
                        .rules());
    }
}
