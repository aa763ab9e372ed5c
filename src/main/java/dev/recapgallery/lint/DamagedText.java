package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.SectionEntry;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.text.LeftoverEscape;
import dev.recapgallery.text.MendedText;
import dev.recapgallery.text.StrayLetters;
import dev.recapgallery.text.TextRepair;
import dev.recapgallery.text.UnseenCharacter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text that went through the wrong encoding ({@code CafÃ©}), or still holds the escapes of another format. */
final class DamagedText implements TextRule {

    /** What stands for a letter that is gone for good. */
    private static final char LOST = '\uFFFD';

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern MISREAD = Pattern.compile("[ÃÂÅÄâ≈ƒ√]");

    private static final int EXCERPT_CHARS = 60;

    /** A text with what it is, for the message. */
    private record Shown(String what, Place place, @Nullable String text, boolean markdown) {}

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "damaged-text",
                Scope.BUILD,
                "letters that went through a wrong encoding are published as they are",
                "type the text again, in an editor that saves UTF-8");
    }

    @Override
    public Reader reader(TextSetting setting) {
        return DamagedText::ofPhoto;
    }

    @Override
    public Stream<Problem> elsewhere(Material material) {
        return Stream.of(ofGallery(material), ofSections(material), ofPeople(material))
                .flatMap(texts -> texts)
                .flatMap(text ->
                        fault(text.text(), text.markdown()).map(why -> at(text.place(), text.what() + why)).stream());
    }

    private static Stream<Shown> ofGallery(Material material) {
        CaptionFile captions = material.captions();
        License license = captions.defaults().license();
        return Stream.of(
                new Shown(
                        "the gallery's title",
                        captions.placeOf("gallery.title"),
                        captions.settings().title(),
                        false),
                new Shown(
                        "the default licence",
                        captions.placeOf("defaults.license"),
                        license == null ? null : license.name(),
                        false));
    }

    private static Stream<Shown> ofSections(Material material) {
        Stream<Shown> titles = material.captions().sections().stream()
                .flatMap(SectionEntry::walk)
                .map(section -> new Shown("the title of a section", section.place(), section.title(), false));
        Stream<Shown> videos = material.captions().sections().stream()
                .flatMap(SectionEntry::walk)
                .flatMap(section -> section.videos().stream()
                        .map(video -> new Shown("the caption of a video", section.place(), video.caption(), true)));
        return Stream.concat(titles, videos);
    }

    private static Stream<Shown> ofPeople(Material material) {
        return material.captions().people().stream()
                .map(person -> new Shown(
                        "the name of person '" + person.key() + "'",
                        material.captions().placeOf("people." + person.key()),
                        person.name(),
                        false));
    }

    private static Stream<TextFault> ofPhoto(PhotoTexts photo) {
        Caption caption = photo.caption();
        Person person = photo.credit().person();
        // A registered person's name is looked at once, where it is typed.
        @Nullable String name = person == null || person.key() != null ? null : person.name();
        @Nullable
        String license = photo.license() == null ? null : photo.license().name();
        return Stream.of(
                        fault(
                                "caption",
                                photo,
                                caption == null ? null : caption.source(),
                                caption != null && caption.markdown()),
                        fault("alt", photo, photo.alt(), false),
                        fault("title", photo, photo.title(), false),
                        fault("copyright", photo, photo.copyright(), false),
                        fault("license", photo, license, false),
                        fault("tags", photo, String.join(", ", photo.tags()), false),
                        fault("credit", photo, name, false))
                .flatMap(Optional::stream);
    }

    private static Optional<TextFault> fault(String key, PhotoTexts photo, @Nullable String text, boolean markdown) {
        String name = key.equals("alt") ? "alt text" : key;
        return fault(text, markdown)
                .map(why -> new TextFault(key, "the " + name + " of photo '" + photo.file() + "'" + why));
    }

    private static Optional<String> fault(@Nullable String typed, boolean markdown) {
        String text = Objects.requireNonNullElse(typed, "");
        return damage(text)
                .map(what -> what + "; type it again and save it as UTF-8")
                .or(() -> LeftoverEscape.in(text, markdown).map(DamagedText::escaped))
                .or(() -> UnseenCharacter.in(text).map(DamagedText::unseen));
    }

    private static String escaped(String found) {
        String character = LeftoverEscape.meaning(found)
                .map(meant -> meant.length() > 2 ? meant : meant.equals("'") ? "an apostrophe" : "'" + meant + "'")
                .orElse("the character");
        return " holds '" + found + "', which is shown as it stands; type " + character + " itself";
    }

    /** True for a text of which some letters went through a wrong encoding: quotes may be halves of letters there. */
    static boolean isMisread(String text) {
        return damage(text).isPresent();
    }

    private static Optional<String> damage(String text) {
        if (text.indexOf(LOST) >= 0) {
            return Optional.of(lostIn(text));
        }
        MendedText mended = TextRepair.mend(text);
        if (!mended.lost().isEmpty()) {
            return Optional.of(" is damaged at '"
                    + Printable.excerpt(mended.lost().get(0), EXCERPT_CHARS) + "' and has lost a letter");
        }
        return mended.text().equals(text)
                ? StrayLetters.in(text).map(word -> " seems to be damaged at '" + word + "'")
                : Optional.of(" is damaged: " + difference(text, mended.text()));
    }

    private static String lostIn(String text) {
        String word = Stream.of(BLANKS.split(text, -1))
                .filter(part -> part.indexOf(LOST) >= 0)
                .findFirst()
                .orElse("");
        return (MISREAD.matcher(word).find() ? " is damaged at '" + word + "' and" : "") + " has lost a letter ('�')";
    }

    private static String unseen(UnseenCharacter unseen) {
        return String.format(
                Locale.ROOT,
                " holds a character that nobody sees (U+%04X)%s; take it out",
                unseen.codePoint(),
                unseen.before().isEmpty() ? "" : " behind '" + Printable.excerpt(unseen.before(), EXCERPT_CHARS) + "'");
    }

    /** {@code 'CafÃ©' should perhaps be 'Café'}: the words that differ. */
    private static String difference(String text, String repaired) {
        List<String> before = List.of(text.split("(?<=\\s)|(?=\\s)", -1));
        List<String> after = List.of(repaired.split("(?<=\\s)|(?=\\s)", -1));
        if (before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).equals(after.get(i))) {
                    return shouldBe(before.get(i), after.get(i));
                }
            }
        }
        return "it should perhaps be '" + Printable.excerpt(repaired, EXCERPT_CHARS) + "'";
    }

    private static String shouldBe(String before, String after) {
        return "'" + Printable.excerpt(before, EXCERPT_CHARS) + "' should perhaps be '"
                + Printable.excerpt(after, EXCERPT_CHARS) + "'";
    }
}
