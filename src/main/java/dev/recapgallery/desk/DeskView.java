package dev.recapgallery.desk;

import dev.recapgallery.model.Album;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.Section;
import dev.recapgallery.post.CaptionFileValues;
import dev.recapgallery.post.CaptionPath;
import dev.recapgallery.post.CaptionValue;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page is told, as plain maps and lists to be written as JSON. */
final class DeskView {

    private static final List<String> FIELDS =
            List.of("caption", "alt", "decorative", "credit", "license", "hidden", "focal");

    private final DeskState state;
    private final Map<String, CaptionPath> entries;
    private final Map<String, List<Problem>> problemsById = new HashMap<>();
    private final List<Problem> general = new ArrayList<>();

    DeskView(DeskState state, List<Problem> alsoBuilt) {
        this.state = state;
        CaptionFileValues values = state.values();
        this.entries = values == null ? Map.of() : values.photos();
        sort(Stream.concat(state.problems().stream(), alsoBuilt.stream())
                .distinct()
                .sorted()
                .toList());
    }

    /** The whole desk. */
    Map<String, @Nullable Object> whole(String instance, boolean edits) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        Album album = state.album();
        view.put("instance", instance);
        view.put("version", state.version());
        view.put("edits", edits);
        view.put("ready", album != null);
        view.put("title", album == null ? "" : album.title());
        view.put(
                "captionFile",
                state.project() == null ? null : state.project().captions().file());
        view.put("exists", state.project() != null && state.project().captionFile() != null);
        view.put("people", album == null ? List.of() : people(album));
        view.put("sections", album == null ? List.of() : sections(album));
        view.put("photos", state.photos().stream().map(this::photo).toList());
        view.put("problems", general.stream().map(DeskView::problem).toList());
        return view;
    }

    /** One photo by its path within the folder; null where it isn't there. */
    @Nullable
    Map<String, @Nullable Object> photo(String file) {
        return state.photos().stream()
                .filter(photo -> photo.file().equals(file))
                .findFirst()
                .map(this::photo)
                .orElse(null);
    }

    private Map<String, @Nullable Object> photo(Photo photo) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", photo.id());
        view.put("file", photo.file());
        view.put("picture", photo.source().sha256().substring(0, 12));
        view.put("width", photo.source().widthPx());
        view.put("height", photo.source().heightPx());
        view.put("named", photo.place().position() != null);
        view.put("hidden", state.hidden().contains(photo.id()));
        view.put("decorative", photo.decorative());
        view.put(
                "focal",
                photo.focal() == null
                        ? null
                        : List.of(photo.focal().x(), photo.focal().y()));
        view.put("typed", typed(photo));
        view.put("found", found(photo));
        view.put("missing", missing(photo));
        view.put(
                "problems",
                problemsById.getOrDefault(photo.id(), List.of()).stream()
                        .map(DeskView::problem)
                        .toList());
        return view;
    }

    /** A photo is complete with a caption, an alt text or a word that it needs none, and somebody (or nobody) to credit. */
    private static List<String> missing(Photo photo) {
        List<String> missing = new ArrayList<>();
        if (photo.caption() == null && !photo.decorative()) {
            missing.add("caption");
        }
        if (photo.alt() == null && !photo.decorative()) {
            missing.add("alt");
        }
        if (photo.credit().origin() == Credit.Origin.UNKNOWN) {
            missing.add("credit");
        }
        return missing;
    }

    /** What the caption file says, as typed. */
    private Map<String, @Nullable Object> typed(Photo photo) {
        Map<String, @Nullable Object> typed = new LinkedHashMap<>();
        CaptionPath path = entries.get(CaptionFileValues.nameKey(photo.file()));
        CaptionValue value = path == null || state.values() == null
                ? null
                : state.values().value(path).orElse(null);
        for (String field : FIELDS) {
            typed.put(field, json(field(value, field)));
        }
        return typed;
    }

    private static @Nullable CaptionValue field(@Nullable CaptionValue entry, String field) {
        if (entry instanceof CaptionValue.Fields fields) {
            CaptionValue value = fields.fields().get(field);
            return value instanceof CaptionValue.Text text && text.text().isEmpty() ? null : value;
        }
        return entry instanceof CaptionValue.Text && field.equals("caption") ? entry : null;
    }

    static @Nullable Object json(@Nullable CaptionValue value) {
        if (value instanceof CaptionValue.Text text) {
            return text.text();
        }
        if (value instanceof CaptionValue.Word word) {
            return word.word();
        }
        if (value instanceof CaptionValue.Items items) {
            return items.items().stream().map(DeskView::json).toList();
        }
        if (value instanceof CaptionValue.Fields fields) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            fields.fields().forEach((key, inner) -> map.put(key, json(inner)));
            return map;
        }
        return null;
    }

    /** What holds for the photo, wherever it comes from. */
    private static Map<String, @Nullable Object> found(Photo photo) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        Person person = photo.credit().person();
        found.put("caption", photo.caption() == null ? null : photo.caption().source());
        found.put("alt", photo.alt());
        found.put("credit", person == null ? null : person.name());
        found.put("creditFrom", photo.credit().origin().name());
        found.put("license", photo.license() == null ? null : photo.license().name());
        return found;
    }

    private List<Map<String, @Nullable Object>> people(Album album) {
        Map<String, Long> counts = new HashMap<>();
        album.photos().stream()
                .map(photo -> photo.credit().person())
                .filter(Objects::nonNull)
                .forEach(person -> counts.merge(person.name(), 1L, Long::sum));
        return album.people().stream()
                .map(person -> {
                    Map<String, @Nullable Object> view = new LinkedHashMap<>();
                    view.put("key", person.key());
                    view.put("name", person.name());
                    view.put("photos", counts.getOrDefault(person.name(), 0L));
                    return view;
                })
                .toList();
    }

    /** Sections in display order with the ids of their photos; the last ones may be no sections of the file. */
    private List<Map<String, @Nullable Object>> sections(Album album) {
        List<Map<String, @Nullable Object>> views = new ArrayList<>();
        int typed = state.values() == null ? 0 : state.values().sections().size();
        album.sections().forEach(section -> add(views, section, 0, typed));
        return views;
    }

    private void add(List<Map<String, @Nullable Object>> views, Section section, int depth, int typed) {
        boolean isTyped = views.size() < typed;
        boolean isNamed =
                section.photos().stream().anyMatch(photo -> photo.place().position() != null);
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", isTyped ? section.id() : "");
        view.put("kind", isTyped ? "section" : isNamed ? "loose" : "unnamed");
        view.put("title", section.title());
        view.put("depth", depth);
        view.put("photos", section.photos().stream().map(Photo::file).toList());
        views.add(view);
        section.sections().forEach(child -> add(views, child, depth + 1, typed));
    }

    /** Gives each problem to the photo it lies at: its own file, or the entry that its line belongs to. */
    private void sort(List<Problem> problems) {
        Map<String, String> idByFile = new HashMap<>();
        Map<Place, String> idByPlace = new HashMap<>();
        for (Photo photo : state.photos()) {
            idByFile.put(photo.file(), photo.id());
            idByFile.put(shown(photo), photo.id());
            idByPlace.put(photo.place(), photo.id());
        }
        for (Problem problem : problems) {
            String id = idByPlace.get(problem.place());
            if (id == null) {
                id = idByFile.get(problem.place().file());
            }
            if (id == null && problem.place().position() != null && state.values() != null) {
                id = state.values()
                        .photoAt(
                                problem.place().position().line(),
                                problem.place().position().column())
                        .map(CaptionFileValues::nameKey)
                        .map(idByFile::get)
                        .orElse(null);
            }
            if (id == null) {
                general.add(problem);
            } else {
                problemsById.computeIfAbsent(id, key -> new ArrayList<>()).add(problem);
            }
        }
        general.sort(Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder()));
    }

    private String shown(Photo photo) {
        return state.sourceById().containsKey(photo.id())
                ? Objects.requireNonNull(state.sourceById().get(photo.id()))
                        .found()
                        .shown()
                : photo.file();
    }

    private static Map<String, @Nullable Object> problem(Problem problem) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("severity", problem.severity().word());
        view.put("rule", problem.rule());
        view.put("message", problem.message());
        view.put("place", problem.place().toString());
        return view;
    }
}
