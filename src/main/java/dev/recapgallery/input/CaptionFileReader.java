package dev.recapgallery.input;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.model.Defaults;
import dev.recapgallery.model.Limit;
import dev.recapgallery.model.Limits;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Settings;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.List;
import java.util.Map;

/**
 * Reads a caption file:
 *
 * <pre>{@code
 * gallery: {title: DjangoCon US 2024, photos: images}
 * defaults: {credit: kati, license: CC-BY-4.0}
 * people:
 *   kati: {name: Katherine Michel, url: https://katherinemichel.github.io/}
 * sections:
 *   - title: Intro
 *     photos:
 *       attendees-photo.jpg: {caption: Attendees, alt: Several hundred people waving at the camera}
 * photos:                            # photos outside any section
 *   butterfly.jpg: {hidden: true}
 * check: {missing-alt: error}        # how serious rules are taken
 * }</pre>
 *
 * <p>The file is YAML in UTF-8; text is read as typed, an empty value, {@code ~} and {@code null} mean "not written yet".
 * Whatever is wrong is reported with its place, all of it in one run, and left out; only a file that is not one YAML
 * document of a bounded size, depth and growth by aliases cannot be read at all.
 */
public final class CaptionFileReader {

    static final List<String> KEYS = List.of("gallery", "defaults", "people", "sections", "photos", "check");
    static final List<String> DEFAULTS_KEYS = List.of("credit", "license");

    private final String shownName;
    private final Problems problems = new Problems();

    private CaptionFileReader(String shownName) {
        this.shownName = shownName;
    }

    /**
     * Reads the bytes of a caption file.
     *
     * @param shownName the file's path as shown in problems
     */
    public static Outcome<CaptionFile> read(String shownName, byte[] bytes) {
        return read(shownName, bytes, Limits.USUAL);
    }

    /** As {@link #read(String, byte[])}, within other limits. */
    public static Outcome<CaptionFile> read(String shownName, byte[] bytes, Limits limits) {
        Outcome<String> text = CaptionFileDecoder.decode(shownName, bytes, limits.of(Limit.CAPTION_FILE_BYTES));
        if (text.result() == null) {
            return new Outcome<>(null, text.problems());
        }
        Outcome<YamlNode> document = YamlReader.read(shownName, text.result(), limits);
        CaptionFileReader reader = new CaptionFileReader(shownName);
        reader.problems.addAll(document.problems());
        return document.result() == null
                ? new Outcome<>(null, reader.problems.sorted())
                : reader.file(document.result());
    }

    private Outcome<CaptionFile> file(YamlNode root) {
        if (!(root instanceof YamlNode.Mapping mapping)) {
            problems.add(Problem.error(
                    root.place(),
                    "wrong-type",
                    "a caption file is a block of keys (" + String.join(", ", KEYS) + "), but this is " + root.kind()));
            return new Outcome<>(null, problems.sorted());
        }
        CaptionFile file = file(new Block(mapping, KEYS, problems), KeyPlaces.of(mapping));
        return Outcome.of(file, problems.sorted());
    }

    private CaptionFile file(Block root, Map<String, Place> places) {
        List<Person> people =
                root.value("people").map(new PeopleReader(problems)::read).orElse(List.of());
        CreditReader credits = new CreditReader(people);
        PhotoEntryReader photos = new PhotoEntryReader(credits, problems);
        return new CaptionFile(
                shownName,
                true,
                root.value("gallery")
                        .flatMap(gallery -> gallery.block(SettingsReader.KEYS))
                        .map(SettingsReader::read)
                        .orElse(Settings.DEFAULTS),
                root.value("defaults")
                        .flatMap(defaults -> defaults.block(DEFAULTS_KEYS))
                        .map(defaults -> defaults(defaults, credits))
                        .orElse(Defaults.none()),
                people,
                new SectionsReader(photos).read(root.items("sections")),
                root.value("photos").map(photos::read).orElse(List.of()),
                root.value("check").map(LevelsReader::read).orElse(Map.of()),
                places);
    }

    private static Defaults defaults(Block block, CreditReader credits) {
        return new Defaults(
                block.value("credit").flatMap(credits::read).orElse(null),
                block.value("license").flatMap(LicenseReader::read).orElse(null));
    }
}
