package dev.recapgallery.lint;

import static dev.recapgallery.lint.CheckedGallery.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alt texts: what is none, and what only looks like one. */
class AltRulesTest {

    private static final String CAPTION = "caption: Us, credit: Jane Doe, ";

    @Test
    void findsWhatIsMissing() {
        assertEquals(
                List.of(
                        "captions.yaml:2:3: warning: nobody is credited for photo 'a.jpg'; say who took it ('credit:' here"
                                + " or under 'defaults:'), or write 'credit: none' [missing-credit]",
                        "captions.yaml:2:3: warning: photo 'a.jpg' has no alt text; describe it, or mark it decorative"
                                + " [missing-alt]",
                        "captions.yaml:2:3: warning: photo 'a.jpg' has no caption; write one, or mark it decorative"
                                + " [missing-caption]"),
                entry("").messages().stream().sorted().toList());
    }

    @Test
    void findsNothingAtACompletePhoto() {
        assertEquals(
                List.of(),
                entry("caption: C, alt: A tree in bloom, credit: none").messages());
        assertEquals(List.of(), entry("decorative: true, credit: Bob Roe").messages());
    }

    @Test
    void saysNothingOfWhatAPhotoLacksThatNoEntryNames() {
        assertEquals(List.of(), CheckedGallery.of("{}", "a.jpg").rules());
    }

    @Test
    void tellsAnEmptyAltFromOneNotWritten() {
        assertEquals(
                List.of("captions.yaml:2:47: warning: photo 'a.jpg' has an empty alt text; describe it, or mark it"
                        + " decorative [empty-alt]"),
                entry(CAPTION + "alt: ''").messages());
        assertEquals(List.of("2 empty-alt"), entry(CAPTION + "alt: \"  \"").rules());
        assertEquals(List.of("2 missing-alt"), entry(CAPTION + "alt: ").rules());
        assertEquals(List.of("2 missing-alt"), entry(CAPTION + "alt: ~").rules());
        assertEquals(List.of(), entry("decorative: true, alt: '', credit: none").rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.jpg",
                "A.JPG",
                "IMG_1234",
                "IMG_1234.jpg",
                "img-0042",
                "DSC01234",
                "DSC_0001.NEF",
                "P1040123",
                "PXL_20240922_180412345",
                "20240922_180412",
                "Screenshot 2024-09-22 at 18.04.11",
                "image001",
                "image (3)",
                "WhatsApp Image 2024-09-22 at 18.04.11",
                "photo 1.jpg",
                "my tree.png",
                "images/lorenzo-post.png",
                "d41d8cd98f00b204e9800998ecf8427e",
                "100_0123",
                "Untitled-1"
            })
    void findsFileNames(String alt) {
        assertEquals(
                List.of("2 placeholder-alt"),
                entry(CAPTION + "alt: '" + alt + "'").rules());
    }

    @Test
    void findsTheFilesOwnNameWithoutItsHyphens() {
        for (String alt : List.of("the-parlour", "The parlour", "the parlour.jpg", "THE_PARLOUR")) {
            assertEquals(
                    List.of("2 placeholder-alt"),
                    CheckedGallery.of(
                                    "photos:\n  food/the-parlour.jpg: {" + CAPTION + "alt: " + alt + "}",
                                    "food/the-parlour.jpg")
                            .rules());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image",
                "Photo",
                "PICTURE.",
                "a photo",
                "an image",
                "the picture",
                "photo 12",
                "Image #3",
                "Foto",
                "Bild 4",
                "imagen",
                "图片",
                "写真",
                "изображение",
                "TODO",
                "todo",
                "TODO: describe the stage",
                "Todo: write this",
                "TBD",
                "FIXME",
                "xxx",
                "alt",
                "alt text",
                "[alt text here]",
                "<description>",
                "Untitled",
                "ohne Titel",
                "sans titre",
                "n/a",
                "none",
                "null",
                "undefined",
                "-",
                "...",
                "…",
                "?",
                "📷",
                "x",
                "asdf",
                "Lorem ipsum dolor sit",
                "placeholder",
                "test",
                "Screenshot",
                "42"
            })
    void findsPlaceholders(String alt) {
        assertEquals(
                List.of("2 placeholder-alt"),
                entry(CAPTION + "alt: \"" + alt + "\"").rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A butterfly",
                "Butterfly",
                "Photos of speakers are pinned to a board",
                "Todo el equipo saluda a la cámara",
                "A slide that says: please open the file logo.png",
                "Test pilots beside a plane",
                "Imagen der Stadt am Fluss",
                "Two people; one holds a sign: TODO",
                "None of the chairs is taken",
                "A photographer kneels",
                "Pictures hang on" + " a wall",
                "Unknown soldier's tomb with flowers",
                "Xanadu",
                "Foto-Wand mit vielen Gesichtern",
                "IMG conference" + " banner above a stage",
                "A screenshot of a post: hello, Durham!",
                "5 people jump",
                "犬",
                "A",
                "Photocopier in a hallway",
                "Pixel art of a dog",
                "Scan of a letter from 1912",
                "DSC hall, full of people",
                "Alternative text on a slide",
                "Image and sound engineers at their desk"
            })
    void takesDescriptionsForWhatTheyAre(String alt) {
        List<String> expected = alt.equals("A") ? List.of("2 placeholder-alt") : List.of();
        assertEquals(expected, entry(CAPTION + "alt: \"" + alt + "\"").rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Image of a red bridge",
                "photo of us",
                "A photo of the stage",
                "A picture showing two men",
                "Picture of me",
                "This is a photo of a tree",
                "Foto von der Bühne",
                "Bild eines Hundes",
                "Photo d'une tour",
                "Imagen de una torre",
                "Photo: a red bridge",
                "a close-up photo of an oyster",
                "Image shows a crowd",
                "Afbeelding van een brug",
                "\\\"Photograph of a tree\\\""
            })
    void findsWhatScreenReadersSayThemselves(String alt) {
        assertEquals(
                List.of("2 redundant-alt-start"),
                entry(CAPTION + "alt: \"" + alt + "\"").rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo de groupe devant la tour",
                "Photographers of the press",
                "Picture frames on a wall",
                "Screenshot of a" + " post",
                "Painting of a lady",
                "Foto de grupo en la playa",
                "Image processing on a screen",
                "Photo booth of the conference",
                "A wall with a photo of a cat",
                "Bildschirm mit Folie"
            })
    void leavesOtherBeginningsAlone(String alt) {
        assertEquals(List.of(), entry(CAPTION + "alt: \"" + alt + "\"").rules());
    }

    @Test
    void countsCharactersAsPeopleDo() {
        String most = "x y ".repeat(62) + "🦋z";
        assertEquals(250, most.codePointCount(0, most.length()));
        assertEquals(List.of(), entry(CAPTION + "alt: \"" + most + "\"").rules());
        assertEquals(
                List.of(
                        "captions.yaml:2:47: warning: the alt text of photo 'a.jpg' has 251 characters; keep it to 250 and"
                                + " move the rest to the caption or the post [long-alt]"),
                entry(CAPTION + "alt: \"" + most + "!\"").messages());
    }

    @Test
    void findsAnAltThatRepeatsTheCaption() {
        assertEquals(
                List.of("2 alt-equals-caption"),
                entry("caption: \"Me and [Lorenzo](https://x.example/)!\", alt: me and LORENZO, credit: Bob Roe")
                        .rules());
        assertEquals(
                List.of("2 alt-equals-caption"),
                entry("caption: 'The *famous* Can Opener', alt: The famous can opener., credit: Bob Roe")
                        .rules());
        assertEquals(
                List.of(),
                entry("caption: The can opener, alt: The can opener with a truck under it, credit: Bob Roe")
                        .rules());
    }
}
