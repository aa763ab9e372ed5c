package dev.recapgallery.edit;

import dev.recapgallery.edit.Draft.DraftPhoto;
import dev.recapgallery.edit.Draft.DraftSection;
import dev.recapgallery.edit.Draft.DraftVideo;
import dev.recapgallery.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The YAML shapes of a draft's parts, shorthands included. */
final class DraftTree {

    private DraftTree() {}

    /** The top-level entries of a new caption file; parts with nothing in them are left out. */
    static List<Tree.Entry> entries(Draft draft) {
        List<Tree.Entry> entries = new ArrayList<>();
        addUnlessEmpty(entries, "gallery", List.of(), texts(draft.gallery(), false));
        addUnlessEmpty(entries, "defaults", List.of(), texts(draft.defaults(), true));
        addUnlessEmpty(entries, "people", List.of(), people(draft.people()));
        addUnlessEmpty(entries, "sections", draft.notes(), sections(draft.sections()));
        addUnlessEmpty(entries, "photos", List.of(), photos(draft.photos()));
        return entries;
    }

    static Tree.Mapping people(List<Person> people) {
        return new Tree.Mapping(
                people.stream()
                        .filter(person -> person.key() != null)
                        .map(person -> Tree.entry(String.valueOf(person.key()), person(person)))
                        .toList(),
                false);
    }

    static Tree.Sequence sections(List<DraftSection> sections) {
        return new Tree.Sequence(
                sections.stream().map(DraftTree::section).map(Tree.class::cast).toList());
    }

    static Tree.Mapping section(DraftSection section) {
        List<Tree.Entry> entries = new ArrayList<>();
        entries.add(Tree.entry("title", Tree.text(section.title())));
        addUnlessEmpty(entries, "photos", List.of(), photos(section.photos()));
        addUnlessEmpty(entries, "videos", List.of(), videos(section.videos()));
        addUnlessEmpty(entries, "sections", List.of(), sections(section.sections()));
        return new Tree.Mapping(entries, false);
    }

    static Tree.Mapping photos(List<DraftPhoto> photos) {
        return new Tree.Mapping(photos.stream().map(DraftTree::photo).toList(), false);
    }

    static Tree.Entry photo(DraftPhoto photo) {
        List<Tree.Entry> fields = new ArrayList<>(texts(photo.fields(), true).entries());
        if (photo.hidden()) {
            fields.add(Tree.entry("hidden", Tree.flag(true)));
        }
        boolean captionAlone = fields.size() == 1
                && fields.get(0).isNamed("caption")
                && !photo.fields().getOrDefault("caption", "").isEmpty();
        Tree value = captionAlone ? fields.get(0).value() : new Tree.Mapping(fields, true);
        return new Tree.Entry(photo.comments(), Tree.text(photo.file()), value);
    }

    static Tree.Sequence videos(List<DraftVideo> videos) {
        return new Tree.Sequence(
                videos.stream().map(DraftTree::video).map(Tree.class::cast).toList());
    }

    private static Tree.Mapping video(DraftVideo video) {
        List<Tree.Entry> entries = new ArrayList<>(List.of(Tree.entry("url", Tree.text(video.url()))));
        if (video.caption() != null) {
            entries.add(Tree.entry("caption", Tree.text(video.caption())));
        }
        return new Tree.Mapping(entries, true);
    }

    private static Tree person(Person person) {
        if (person.url() == null) {
            return Tree.text(person.name());
        }
        return new Tree.Mapping(
                List.of(Tree.entry("name", Tree.text(person.name())), Tree.entry("url", Tree.text(person.url()))),
                true);
    }

    private static Tree.Mapping texts(Map<String, String> texts, boolean compact) {
        return new Tree.Mapping(
                texts.entrySet().stream()
                        .map(text -> Tree.entry(
                                text.getKey(), text.getValue().isEmpty() ? Tree.blank() : Tree.text(text.getValue())))
                        .toList(),
                compact);
    }

    private static void addUnlessEmpty(List<Tree.Entry> entries, String key, List<String> comments, Tree value) {
        if (!value.children().isEmpty()) {
            entries.add(new Tree.Entry(comments, Tree.text(key), value));
        }
    }
}
