package dev.recapgallery.edit;

import dev.recapgallery.edit.Draft.DraftPhoto;
import dev.recapgallery.edit.Draft.DraftSection;
import dev.recapgallery.edit.Draft.DraftVideo;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Slug;
import dev.recapgallery.problem.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds to a caption file that a person wrote what it lacks. Every byte that is there stays: comments, order, quoting,
 * line ends, byte order mark, a missing final newline. What can't be added like that (behind an alias, say) is told as a
 * problem with the text to paste.
 */
public final class CaptionFileEditor {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CaptionEdits edits;
    private final Map<String, CaptionPath> namedPhotos;
    private final Set<String> knownVideos;
    private final Set<String> addedPhotos = new HashSet<>();
    private int photos;
    private int fields;
    private int sections;
    private int people;
    private int videos;

    private CaptionFileEditor(CaptionDocument document) {
        this.edits = new CaptionEdits(document);
        this.namedPhotos = CaptionContents.photos(document.tree());
        this.knownVideos = CaptionContents.videos(document.tree());
    }

    /**
     * Adds people whose key isn't there, photos that no entry names, videos whose URL isn't there, and the sections
     * needed for them. A photo that is named already gets the fields that it lacks or that are blank, and stays where
     * it is. Adding the same again adds nothing.
     *
     * @param file the caption file as shown in problems
     * @param text its text, any line ends, with or without a byte order mark
     * @param wanted people, sections and photos; the other parts of a draft are for new files
     * @return the new text, with a problem for each part that couldn't be added; no value where the file can't be read
     */
    public static Outcome<EditedCaptions> add(String file, String text, Draft wanted) {
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        Outcome<CaptionDocument> read = CaptionDocument.read(file, text.substring(mark.length()));
        return read.result() == null
                ? new Outcome<>(null, read.problems())
                : new CaptionFileEditor(read.result()).add(mark, wanted);
    }

    private Outcome<EditedCaptions> add(String mark, Draft wanted) {
        addPeople(wanted.people());
        addSections(List.of(), wanted.sections());
        addPhotos(List.of(), wanted.photos());
        EditedCaptions result =
                new EditedCaptions(mark + edits.document().text(), photos, fields, sections, people, videos);
        return Outcome.of(result, edits.problems());
    }

    private void addPeople(List<Person> wanted) {
        Tree known = edits.child(List.of(), "people");
        List<Person> missing = wanted.stream()
                .filter(person ->
                        person.key() != null && known.indexOf(person.key()).isEmpty())
                .toList();
        if (!missing.isEmpty() && edits.put(List.of(), "people", DraftTree.people(missing))) {
            people += missing.size();
        }
    }

    private void addSections(List<Integer> parent, List<DraftSection> wanted) {
        List<DraftSection> missing = new ArrayList<>();
        for (DraftSection section : wanted) {
            List<Integer> there = edits.section(parent, Slug.anchor(section.title()));
            if (there.isEmpty()) {
                addIfNeeded(missing, withoutKnown(section));
            } else {
                addPhotos(there, section.photos());
                addVideos(there, section.videos());
                addSections(there, section.sections());
            }
        }
        if (!missing.isEmpty() && edits.put(parent, "sections", DraftTree.sections(missing))) {
            missing.forEach(this::count);
        }
    }

    private void addPhotos(List<Integer> parent, List<DraftPhoto> wanted) {
        List<DraftPhoto> missing = unnamed(wanted);
        if (!missing.isEmpty() && edits.put(parent, "photos", DraftTree.photos(missing))) {
            photos += missing.size();
        }
    }

    private void addVideos(List<Integer> parent, List<DraftVideo> wanted) {
        List<DraftVideo> missing = unknown(wanted);
        if (!missing.isEmpty() && edits.put(parent, "videos", DraftTree.videos(missing))) {
            videos += missing.size();
        }
    }

    private DraftSection withoutKnown(DraftSection section) {
        List<DraftSection> below = new ArrayList<>();
        section.sections().forEach(child -> addIfNeeded(below, withoutKnown(child)));
        return new DraftSection(section.title(), unnamed(section.photos()), unknown(section.videos()), below);
    }

    private static void addIfNeeded(List<DraftSection> sections, DraftSection section) {
        if (!(section.photos().isEmpty()
                && section.videos().isEmpty()
                && section.sections().isEmpty())) {
            sections.add(section);
        }
    }

    private List<DraftPhoto> unnamed(List<DraftPhoto> wanted) {
        List<DraftPhoto> missing = new ArrayList<>();
        for (DraftPhoto photo : wanted) {
            CaptionPath path = namedPhotos.get(CaptionFileValues.nameKey(photo.file()));
            if (path != null) {
                fields += edits.complete(path, photo);
            } else if (addedPhotos.add(photo.file())) {
                missing.add(photo);
            }
        }
        return missing;
    }

    private List<DraftVideo> unknown(List<DraftVideo> wanted) {
        return wanted.stream().filter(video -> knownVideos.add(video.url())).toList();
    }

    private void count(DraftSection section) {
        sections++;
        photos += section.photos().size();
        videos += section.videos().size();
        section.sections().forEach(this::count);
    }
}
