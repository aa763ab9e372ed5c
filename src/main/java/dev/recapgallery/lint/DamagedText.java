package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.License;
import dev.recapgallery.model.MendedText;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.SectionEntry;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text that went through the wrong encoding ({@code CafÃ©}), or still holds the escapes of another format. */
final class DamagedText implements Rule {

    /** Plain text is shown as typed, so a reference of HTML is shown as well. */
    private static final Pattern REFERENCE = Pattern.compile(
            "&(?:amp|lt|gt|quot|apos|nbsp|[a-zA-Z]{1,8}(?:acute|grave|uml|circ|tilde|cedil|slash|ring|dash|quo)"
                    + "|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");

    /** Markdown makes a character of a reference, so one remains only of what was escaped twice. */
    private static final Pattern REFERENCE_TWICE =
            Pattern.compile("&amp;(?:[a-z]{2,8}|[A-Z][a-z]{1,7}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");

    /** Question marks, or lines for tables on old screens, within a word; half a letter whose other half was lost. */
    private static final Pattern STRAY =
            Pattern.compile("(?<![^\\s\"“„«(\\[])\\p{L}*\\p{L}\\?{1,3}\\p{Ll}[\\p{L}]*(?![^\\s.,;:!?\"”)\\]])"
                    + "|(?<!\\p{L})\\p{L}*+(?:(?<=\\p{L})[\\u2500-\\u257F]|[\\u2500-\\u257F]\\p{L})\\S*"
                    + "|(?<!\\p{L})(?:\\p{L}*\\p{Ll}[ÃÂÅÄ](?=[\\p{Ll}\\s\\u00A0.,;:!?)]|$)\\p{L}*|Ã\\p{Ll}+|Å(?!e(?:n|r|ns|ne)?(?!\\p{L}))[aeiouyąęó]\\p{Ll}{2,})"
                    // Central Europe's letters, read as those of the west
                    + "|(?<!\\p{L})\\p{L}*\\p{Ll}[¹³¿±¼¾]\\p{Ll}+"
                    // UTF-8 read as Shift-JIS
                    + "|\\p{IsLatin}[\\uFF61-\\uFF9F]\\S*|(?:[ﾐﾑ]\\S){2}\\S*"
                    // the first two of three bytes, again and again
                    + "|(?:[ãåæçèéäï][¡-¿€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]{1,2}){2}\\S*");

    /** What stands for a letter that is gone for good. */
    private static final char LOST = '\uFFFD';

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern MISREAD = Pattern.compile("[ÃÂÅÄâ≈ƒ√]");

    private static final int EXCERPT_CHARS = 60;

    private static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9a-fA-F]{4}|\\\\x[0-9a-fA-F]{2}");

    private final Function<String, MendedText> repair;

    /** @param repair the text as it was meant, so far as that can be known */
    DamagedText(Function<String, MendedText> repair) {
        this.repair = repair;
    }

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
    public Stream<Problem> check(Material material) {
        return Stream.of(
                        ofGallery(material),
                        ofSections(material),
                        ofPeople(material),
                        material.photos().flatMap(photo -> ofPhoto(photo, material)))
                .flatMap(texts -> texts)
                .flatMap(text -> fault(text).map(why -> at(text.place(), text.what() + why)).stream());
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

    private static Stream<Shown> ofPhoto(Photo photo, Material material) {
        Caption caption = photo.caption();
        Person person = photo.credit().person();
        // A registered person's name is looked at once, where it is typed.
        @Nullable String name = person == null || person.key() != null ? null : person.name();
        // The default's is looked at once, where it is typed.
        @Nullable License license = isTyped("license", photo, material) ? photo.license() : null;
        return Stream.of(
                of(
                        "caption",
                        photo,
                        material,
                        caption == null ? null : caption.source(),
                        caption != null && caption.markdown()),
                of("alt", photo, material, photo.alt(), false),
                of("title", photo, material, photo.title(), false),
                of("copyright", photo, material, photo.copyright(), false),
                of("license", photo, material, license == null ? null : license.name(), false),
                of("tags", photo, material, String.join(", ", photo.tags()), false),
                of("credit", photo, material, name, false));
    }

    private static boolean isTyped(String key, Photo photo, Material material) {
        return material.entry(photo)
                .filter(entry -> entry.places().containsKey(key))
                .isPresent();
    }

    private static Shown of(String key, Photo photo, Material material, @Nullable String text, boolean markdown) {
        String name = key.equals("alt") ? "alt text" : key;
        return new Shown(
                "the " + name + " of photo '" + photo.file() + "'", material.placeOf(photo, key), text, markdown);
    }

    private Optional<String> fault(Shown shown) {
        String text = Objects.requireNonNullElse(shown.text(), "");
        MendedText mended = repair.apply(text);
        if (text.indexOf(LOST) >= 0) {
            String word = Stream.of(BLANKS.split(text, -1))
                    .filter(part -> part.indexOf(LOST) >= 0)
                    .findFirst()
                    .orElse("");
            return Optional.of((MISREAD.matcher(word).find() ? " is damaged at '" + word + "' and" : "")
                    + " has lost a letter ('�'); type it again and save it as UTF-8");
        }
        if (!mended.lost().isEmpty()) {
            return Optional.of(
                    " is damaged at '" + Printable.excerpt(mended.lost().get(0), EXCERPT_CHARS)
                            + "' and has lost a letter; type it again and save it as UTF-8");
        }
        if (!mended.text().equals(text)) {
            return Optional.of(
                    " is damaged: " + difference(text, mended.text()) + "; type it again and save it as UTF-8");
        }
        Matcher stray = STRAY.matcher(text);
        if (stray.find()) {
            return Optional.of(" seems to be damaged at '" + stray.group() + "'; type it again and save it as UTF-8");
        }
        return Stream.of(shown.markdown() ? REFERENCE_TWICE : REFERENCE, ESCAPE)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> " holds '" + found.group() + "', which is shown as it stands; type the character itself")
                .findFirst();
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
