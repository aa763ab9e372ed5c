package dev.recapgallery.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in which nothing was found are read once; any others, and any that changed, are read again. */
class SoundTextsTest {

    private static final String YAML = """
            people: {jane: {name: Jane Doe}}
            photos:
              a.jpg: {caption: The hall, alt: A hall, credit: jane}
              b.jpg: {caption: 'The hall, photo by Tom Reed', alt: A hall, credit: jane}
            """;

    private final Linter linter = new Linter();

    private Findings check(String yaml, SoundTexts known) {
        return linter.check(CheckedGallery.of(yaml, "a.jpg", "b.jpg").material(), known);
    }

    private static List<String> messages(Findings findings) {
        return findings.problems().stream().map(Problem::message).toList();
    }

    @Test
    void holdsPhotosWithoutFindingsAlone() {
        assertEquals(1, check(YAML, SoundTexts.none()).sound().hashes().size());
    }

    @Test
    void isKnownAgain() {
        SoundTexts sound = check(YAML, SoundTexts.none()).sound();
        assertEquals(sound, check(YAML, sound).sound());
        assertEquals(messages(check(YAML, SoundTexts.none())), messages(check(YAML, sound)));
    }

    /** So it isn't by chance that the others pass. */
    @Test
    void isNotReadAgain() {
        CheckedGallery gallery = CheckedGallery.of(YAML, "a.jpg", "b.jpg");
        Material material = gallery.material();
        List<String> ids =
                List.of("placeholder-alt", "missing-caption", "credit-words", "author-in-picture", "damaged-text");
        String setting = TextSetting.of(material).hash(ids);
        Set<String> all = new TreeSet<>();
        material.photos().forEach(photo -> all.add(material.texts(photo).hash(setting)));
        assertEquals(List.of(), messages(linter.check(material, new SoundTexts(all))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caption: 'The hall, photo by Tom Reed', alt: A hall, credit: jane",
                "caption: The hall, alt: A CafÃ©, credit: jane",
                "caption: The hall, alt: A hall, credit: jane, title: A CafÃ©",
                "caption: The hall, alt: A hall, credit: jane, copyright: A CafÃ©",
                "caption: The hall, alt: A hall, credit: jane, tags: [a, A CafÃ©]",
                "caption: The hall, alt: A hall, credit: jane, license: {name: A CafÃ©}",
                "caption: The hall, alt: A hall, credit: A CafÃ©",
                "caption: The hall, alt: IMG_1234.jpg, credit: jane",
                "caption: TODO, alt: A hall, credit: jane"
            })
    void isReadAgainWhenItChanged(String entry) {
        SoundTexts sound = check(YAML, SoundTexts.none()).sound();
        String changed = YAML.replace("caption: The hall, alt: A hall, credit: jane", entry);
        List<String> found = messages(check(changed, sound));
        assertEquals(messages(check(changed, SoundTexts.none())), found);
        assertEquals(2, found.size());
    }

    /** Behind "via" a place may follow as well as who took the photo. */
    @Test
    void isReadAgainWhenPeopleChanged() {
        String before = YAML.replace("The hall, alt", "'The hall, via Ida Blix', alt");
        String after = before.replace("jane: {", "ida: {name: Ida Blix}, jane: {");
        Findings first = check(before, SoundTexts.none());
        assertEquals(messages(check(after, SoundTexts.none())), messages(check(after, first.sound())));
        assertEquals(
                first.problems().size() + 1,
                check(after, first.sound()).problems().size());
    }

    @Test
    void isReadAgainWhenTheAuthorChanged() {
        String before = YAML.replace("The hall, alt", "Me and Lorenzo, alt");
        String after = "defaults: {credit: jane}\n" + before;
        String byOthers = "defaults: {credit: Tom Reed}\n" + before;
        Findings first = check(byOthers, SoundTexts.none());
        assertEquals(messages(check(after, SoundTexts.none())), messages(check(after, first.sound())));
        assertEquals(
                first.problems().size() + 1,
                check(after, first.sound()).problems().size());
    }
}
