package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionValue;
import dev.recapgallery.model.Album;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.CreditWish;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Taken;
import dev.recapgallery.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the page is told, as plain maps and lists to be written as JSON. */
final class DeskView {

    /** What the page changes of a photo. */
    static final List<String> FIELDS = List.of(
            "caption",
            "alt",
            "decorative",
            "credit",
            "license",
            "hidden",
            "focal",
            "title",
            "tags",
            "taken",
            "copyright");

    private final DeskState state;
    private final Map<String, CaptionPath> entries;

    DeskView(DeskState state) {
        this.state = state;
        this.entries = state.values() == null ? Map.of() : state.values().photos();
    }

    /** Everything but the photos. */
    Map<String, @Nullable Object> desk() {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        Album album = state.album();
        view.put("ready", album != null);
        view.put("title", album == null ? "" : album.title());
        view.put(
                "captionFile",
                state.project() == null ? null : state.project().captions().file());
        view.put("exists", state.project() != null && state.project().captionFile() != null);
        view.put("edition", state.edition());
        view.put("isBroken", state.isBroken());
        view.put("defaultCredit", album == null ? null : defaultCredit());
        view.put("defaultLicense", defaultLicense());
        view.put("defaultLicenseTyped", json(defaultLicenseTyped()));
        view.put("people", album == null ? List.of() : people(album));
        view.put("sections", album == null ? List.of() : sections(album));
        view.put(
                "problems",
                state.problems().general().stream().map(DeskView::problem).toList());
        return view;
    }

    /**
     * Who is credited for photos that nobody else is credited for: as typed, and by name, which is null where nobody is
     * meant or it can't be read; null where nothing is typed.
     */
    private @Nullable Map<String, @Nullable Object> defaultCredit() {
        CaptionValue typed = state.values() == null
                ? null
                : state.values().value(CaptionPath.of("defaults", "credit")).orElse(null);
        CreditWish wish = state.project() == null
                ? null
                : state.project().captions().defaults().credit();
        if (typed == null) {
            return null;
        }
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("typed", json(typed));
        view.put(
                "name",
                wish == null || wish.person() == null ? null : wish.person().name());
        return view;
    }

    /** The name of the licence that photos have of which nothing else is known; null where there is none. */
    private @Nullable String defaultLicense() {
        License license = state.project() == null
                ? null
                : state.project().captions().defaults().license();
        return license == null ? null : license.name();
    }

    private @Nullable CaptionValue defaultLicenseTyped() {
        return state.values() == null
                ? null
                : state.values().value(CaptionPath.of("defaults", "license")).orElse(null);
    }

    /** The photos by their paths within the folder, in the order of the gallery. */
    Map<String, Map<String, @Nullable Object>> photos() {
        Map<String, Map<String, @Nullable Object>> views = new LinkedHashMap<>();
        state.photos().forEach(photo -> views.put(photo.file(), photo(photo)));
        return views;
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
        CaptionPath entry = entries.get(CaptionFileValues.nameKey(photo.file()));
        view.put("typed", typed(state.values(), entry));
        view.put("fixed", fixed(entry));
        view.put(
                "isAlias",
                state.values() != null && entry != null && state.values().isAlias(entry));
        view.put("found", found(photo));
        view.put("missing", missing(photo));
        view.put(
                "problems",
                state.problems().of(photo).stream().map(DeskView::problem).toList());
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

    /** What the caption file says of a photo, as typed. */
    static Map<String, @Nullable Object> typed(@Nullable CaptionFileValues values, @Nullable CaptionPath entry) {
        CaptionValue value =
                values == null || entry == null ? null : values.value(entry).orElse(null);
        Map<String, @Nullable Object> typed = new LinkedHashMap<>();
        for (String field : FIELDS) {
            typed.put(field, json(field(value, field)));
        }
        return typed;
    }

    /** Why fields can't be changed from here, where that is so. */
    private Map<String, String> fixed(@Nullable CaptionPath entry) {
        Map<String, String> fixed = new LinkedHashMap<>();
        if (state.values() != null && entry != null) {
            state.values()
                    .fixed(entry, FIELDS)
                    .forEach((field, problem) -> fixed.put(field, CaptionSaves.told(problem)));
        }
        return fixed;
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
    private Map<String, @Nullable Object> found(Photo photo) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        Person person = photo.credit().person();
        found.put("caption", photo.caption() == null ? null : photo.caption().source());
        found.put("alt", photo.alt());
        found.put("credit", person == null ? null : person.name());
        found.put("creditFrom", photo.credit().origin().name());
        found.put("license", photo.license() == null ? null : photo.license().name());
        found.put("licenseFrom", isByDefault(photo.license()) ? "DEFAULT" : null);
        found.put("title", photo.title());
        found.put("tags", photo.tags().isEmpty() ? null : String.join(", ", photo.tags()));
        found.put("taken", photo.taken() == null ? null : taken(photo.taken()));
        Taken byCamera = photo.source().metadata().taken();
        found.put("takenByCamera", byCamera == null ? null : taken(byCamera));
        found.put("copyright", photo.copyright());
        return found;
    }

    private boolean isByDefault(@Nullable License license) {
        return license != null
                && state.project() != null
                && license.equals(state.project().captions().defaults().license());
    }

    private static String taken(Taken taken) {
        return taken.local().toString().replace('T', ' ');
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

    /** Sections in display order with the paths of their photos within the folder; the last ones may be no sections of the file. */
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

    private static Map<String, @Nullable Object> problem(Problem problem) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("severity", problem.severity().word());
        view.put("rule", problem.rule());
        view.put("message", problem.message());
        view.put("place", problem.place().toString());
        return view;
    }
}
