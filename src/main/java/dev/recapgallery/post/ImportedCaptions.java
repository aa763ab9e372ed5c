package dev.recapgallery.post;

import dev.recapgallery.edit.CaptionFileEditor;
import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionFileWriter;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionValue;
import dev.recapgallery.edit.Draft;
import dev.recapgallery.edit.Draft.DraftPhoto;
import dev.recapgallery.edit.Draft.DraftSection;
import dev.recapgallery.edit.Draft.DraftVideo;
import dev.recapgallery.edit.EditedCaptions;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Video;
import dev.recapgallery.post.ImportedPost.ImportedPhoto;
import dev.recapgallery.post.ImportedPost.ImportedSection;
import dev.recapgallery.problem.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what a post says into a caption file, or into what a caption file lacks. */
public final class ImportedCaptions {

    private static final List<String> HEADER = List.of(
            "Captions of a recap, read out of the post. \"review\" marks what to look at: it may be no caption,",
            "or hold a credit. Alt texts say what is seen, for those who can't see it:  alt: A crowd waving");

    private final ImportedPost post;
    private final Map<String, String> keys = new HashMap<>();
    private final List<Person> newPeople = new ArrayList<>();

    /** @param nameByKey people who have a key */
    private ImportedCaptions(ImportedPost post, Map<String, String> nameByKey) {
        this.post = post;
        nameByKey.forEach((key, name) -> keys.putIfAbsent(PeopleRegistry.identity(name), key));
        Set<String> taken = new HashSet<>(Set.of("none", ""));
        taken.addAll(nameByKey.keySet());
        for (Person person : post.people()) {
            if (!keys.containsKey(PeopleRegistry.identity(person.name()))) {
                String key = PeopleRegistry.key(person.name(), taken);
                keys.put(PeopleRegistry.identity(person.name()), key);
                newPeople.add(new Person(key, person.name(), person.url()));
            }
        }
    }

    /** A new caption file; {@code folder} is the photo folder relative to it. */
    public static EditedCaptions write(ImportedPost post, String folder) {
        ImportedCaptions captions = new ImportedCaptions(post, Map.of());
        String text = CaptionFileWriter.write(captions.draft(folder));
        ImportSummary summary = ImportSummary.of(post, Set.of());
        return new EditedCaptions(
                text, (int) summary.photos(), 0, (int) summary.sections(), captions.newPeople.size(), (int)
                        summary.videos());
    }

    /**
     * A caption file with what it lacks added: photos it doesn't name, fields it leaves blank. What a person wrote
     * stays, so that doing it again adds nothing.
     *
     * @param file the caption file as shown in problems
     */
    public static Outcome<EditedCaptions> add(String file, String text, ImportedPost post) {
        return CaptionFileValues.read(file, text).then(there -> {
            ImportedCaptions captions = new ImportedCaptions(post, people(there));
            Draft draft = captions.draft("");
            return CaptionFileEditor.add(
                    file, text, Draft.additions(captions.needed(there), draft.sections(), draft.photos()));
        });
    }

    /** The photo folder that a caption file names, relative to itself; empty where it names none. */
    public static Optional<String> photoFolder(String file, String text) {
        return CaptionFileValues.read(file, text)
                .value()
                .flatMap(there -> there.value(CaptionPath.of("gallery", "photos")))
                .flatMap(ImportedCaptions::text)
                .filter(folder -> !folder.isBlank());
    }

    /** Names by key; a person without a name is called by the key. */
    private static Map<String, String> people(CaptionFileValues there) {
        Map<String, String> nameByKey = new LinkedHashMap<>();
        CaptionPath people = CaptionPath.of("people");
        if (there.value(people).orElse(null) instanceof CaptionValue.Fields fields) {
            fields.fields().keySet().forEach(key -> {
                Optional<String> name = there.value(people.key(key).key("name")).flatMap(ImportedCaptions::text);
                nameByKey.put(key, name.orElse(key));
            });
        }
        return nameByKey;
    }

    private static Optional<String> text(CaptionValue value) {
        return value instanceof CaptionValue.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    /** New people whom a photo is going to name: not those that a person has credited otherwise since. */
    private List<Person> needed(CaptionFileValues there) {
        Set<String> wanted = new HashSet<>();
        post.allPhotos().forEach(photo -> {
            ImportedCredit credit = photo.credit();
            if (credit != null && lacksCredit(there, photo.file())) {
                wanted.add(keys.getOrDefault(PeopleRegistry.identity(credit.name()), ""));
            }
        });
        return newPeople.stream()
                .filter(person -> wanted.contains(String.valueOf(person.key())))
                .toList();
    }

    private static boolean lacksCredit(CaptionFileValues there, String photo) {
        Optional<CaptionPath> entry = there.photo(photo);
        return entry.flatMap(path -> there.value(path.key("credit"))).isEmpty()
                && !(entry.flatMap(there::value).orElse(null) instanceof CaptionValue.Items);
    }

    private Draft draft(String folder) {
        Map<String, String> gallery = new LinkedHashMap<>();
        if (post.title() != null) {
            gallery.put("title", post.title());
        }
        if (!folder.isEmpty() && !folder.equals(".")) {
            gallery.put("photos", folder);
        }
        List<DraftSection> sections =
                new ArrayList<>(post.sections().stream().map(this::section).toList());
        if (!post.videos().isEmpty()) {
            // Videos belong to sections; these stand above the first heading, under the post's title.
            String title = post.title() == null ? "Videos" : post.title();
            sections.add(0, new DraftSection(title, List.of(), videos(post.videos()), List.of()));
        }
        List<DraftPhoto> photos = post.photos().stream().map(this::photo).toList();
        return new Draft(HEADER, gallery, Map.of(), newPeople, List.of(), sections, photos);
    }

    private DraftSection section(ImportedSection section) {
        return new DraftSection(
                section.title(),
                section.photos().stream().map(this::photo).toList(),
                videos(section.videos()),
                section.sections().stream().map(this::section).toList());
    }

    private static List<DraftVideo> videos(List<Video> videos) {
        return videos.stream()
                .map(video -> new DraftVideo(video.url(), video.caption()))
                .toList();
    }

    private DraftPhoto photo(ImportedPhoto photo) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "caption", photo.caption());
        put(fields, "alt", photo.alt());
        ImportedCredit credit = photo.credit();
        if (credit != null) {
            put(fields, "credit", keys.getOrDefault(PeopleRegistry.identity(credit.name()), credit.name()));
            put(fields, "license", credit.license());
            put(fields, "copyright", credit.copyright());
        }
        put(fields, "title", photo.title());
        if (fields.isEmpty() && !photo.hidden()) {
            fields.putAll(DraftPhoto.toFillIn(photo.file()).fields());
        }
        List<String> comments = photo.reviews().stream()
                .map(review -> "review (line " + photo.line() + " of the post): " + review)
                .toList();
        return new DraftPhoto(photo.file(), fields, photo.hidden(), comments);
    }

    private static void put(Map<String, String> fields, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            fields.put(key, text);
        }
    }
}
