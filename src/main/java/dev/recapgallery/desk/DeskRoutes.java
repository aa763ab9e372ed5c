package dev.recapgallery.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which address does what. */
final class DeskRoutes {

    private static final int MAX_REQUEST_BYTES = 256 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Reply OTHER_GALLERY = Reply.text(410, "another gallery is served here now");
    private static final Reply NOTHING = Reply.text(404, "there is nothing here");

    private final Desk desk;

    DeskRoutes(Desk desk) {
        this.desk = desk;
    }

    void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "POST" -> post(exchange, path).send(exchange);
            case "GET", "HEAD" -> {
                if (path.equals("/api/events")) {
                    Reply.headers(exchange, "text/event-stream; charset=utf-8", Reply.NEVER);
                    exchange.sendResponseHeaders(200, 0);
                    desk.events().serve(exchange.getResponseBody());
                } else if (path.equals("/api/desk")) {
                    told(Query.of(exchange)).send(exchange);
                } else {
                    get(path).orElse(NOTHING).send(exchange);
                }
            }
            default -> Reply.text(405, "GET and POST are understood").send(exchange);
        }
    }

    private Optional<Reply> get(String path) throws IOException {
        if (path.equals("/")) {
            return desk.edits() ? Assets.find("desk.html") : gallery("");
        }
        if (path.equals("/favicon.ico")) {
            return Assets.find("icon.svg");
        }
        if (path.startsWith("/assets/")) {
            return Assets.find(path.substring("/assets/".length()));
        }
        if (path.startsWith("/gallery/")) {
            return gallery(path.substring("/gallery/".length()));
        }
        if (path.startsWith("/photo/")) {
            return picture(path.substring("/photo/".length()));
        }
        if (!desk.edits() && (path.startsWith("/images/") || path.equals("/gallery.css"))) {
            return gallery(path.substring(1));
        }
        return Optional.empty();
    }

    /**
     * The desk, or what changed of it since a version that the page knows.
     *
     * @param asked {@code gallery}, {@code instance}, {@code since}, and {@code saves}: how many changes the answer has to
     *     hold
     */
    private Reply told(Query asked) {
        if (isOther(asked.text("gallery"))) {
            return OTHER_GALLERY;
        }
        boolean isKnown = asked.text("instance").equals(desk.news().instance());
        // A page that begins has everything that was saved, be it from itself before it was loaded again.
        ShownDesk shown = desk.shown(isKnown ? asked.number("saves") : desk.savesCount());
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("gallery", desk.gallery());
        view.put("instance", desk.news().instance());
        view.put("edits", desk.edits());
        view.putAll(shown.since(isKnown ? asked.number("since") : 0));
        return Reply.json(200, json(view));
    }

    /** True for what a page of another gallery asks; the same address may have served that. */
    private boolean isOther(String gallery) {
        return !gallery.isEmpty() && !gallery.equals(desk.gallery());
    }

    private Optional<Reply> gallery(String path) throws IOException {
        return GalleryPages.find(desk.news().state().project(), path);
    }

    /** {@code ID/small} or {@code ID/large}, and a part of the photo's hash so that browsers may keep it. */
    private Optional<Reply> picture(String path) throws IOException {
        String[] parts = path.split("/", -1);
        boolean isSize = parts.length == 3 && List.of("small", "large").contains(parts[1]);
        if (!isSize) {
            return Optional.empty();
        }
        Pictures.Size size = parts[1].equals("small") ? Pictures.Size.SMALL : Pictures.Size.LARGE;
        try {
            return desk.pictures()
                    .find(desk.news().state(), parts[0], size)
                    .map(picture ->
                            new Reply(200, picture.type(), picture.bytes(), "private, max-age=31536000, immutable"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Reply post(HttpExchange exchange, String path) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_REQUEST_BYTES + 1);
        if (!desk.edits() || body.length > MAX_REQUEST_BYTES) {
            return desk.edits()
                    ? Reply.text(413, "this is longer than a caption file takes; shorten it")
                    : Reply.text(404, "this is not taken here");
        }
        if (!desk.awaitRead()) {
            return Reply.text(503, "the photos are still being read; try again");
        }
        JsonNode json;
        try {
            json = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return Reply.text(400, "this is no JSON");
        }
        if (isOther(word(json, "gallery"))) {
            return OTHER_GALLERY;
        }
        if (isAboutNoPhoto(path, json)) {
            return Reply.text(400, "this names no photo, or nothing that can be changed of one");
        }
        Optional<CaptionChange> change = change(path, json);
        return change.isPresent() ? answer(json, desk.make(asShown(json, change.get()))) : NOTHING;
    }

    private CaptionChange asShown(JsonNode json, CaptionChange change) {
        List<SectionsAsShown.Shown> shown = shown(json.path("shown"));
        return shown.isEmpty() ? change : new SectionsAsShown(shown, photosThere(), change);
    }

    private Set<String> photosThere() {
        return desk.news().state().photos().stream()
                .map(photo -> CaptionFileValues.nameKey(photo.file()))
                .collect(Collectors.toSet());
    }

    private static boolean isAboutNoPhoto(String path, JsonNode json) {
        return switch (path) {
            case "/api/save" -> word(json, "file").isBlank() || !DeskView.FIELDS.contains(word(json, "key"));
            case "/api/move" -> word(json, "file").isBlank();
            case "/api/section/add" ->
                chosen(json.path("photos")).stream()
                        .anyMatch(photo -> photo.file().isBlank());
            default -> false;
        };
    }

    private Optional<CaptionChange> change(String path, JsonNode json) {
        return switch (path) {
            case "/api/save" ->
                Optional.of(new PhotoChange(
                        word(json, "file"),
                        word(json, "key"),
                        value(json.get("value")),
                        value(json.get("was")),
                        place(json.path("place"))));
            case "/api/move" ->
                Optional.of(new PhotoMove(
                        word(json, "file"), word(json, "section"), text(json.get("before")), text(json.get("was"))));
            case "/api/own" -> Optional.of(new OwnEntry(word(json, "file")));
            case "/api/person" ->
                Optional.of(new NewPerson(
                        word(json, "key").strip(),
                        word(json, "name").strip(),
                        word(json, "url").strip()));
            case "/api/credit" -> Optional.of(new DefaultCredit(text(json.get("person")), value(json.get("was"))));
            case "/api/section/add" ->
                sections(json, new SectionChange.Added(word(json, "title"), chosen(json.path("photos"))));
            case "/api/section/rename" ->
                sections(json, new SectionChange.Renamed(word(json, "id"), word(json, "title"), word(json, "was")));
            case "/api/section/move" ->
                sections(json, new SectionChange.Moved(word(json, "id"), text(json.get("before"))));
            case "/api/section/remove" -> sections(json, new SectionChange.Removed(word(json, "id")));
            default -> Optional.empty();
        };
    }

    private static Optional<CaptionChange> sections(JsonNode json, SectionChange change) {
        return Optional.of(new AgreedSectionChange(change, words(json.path("agreed"))));
    }

    private static @Nullable PlaceOnPage place(JsonNode place) {
        return place.isObject()
                ? new PlaceOnPage(word(place, "section"), text(place.get("previous")), text(place.get("next")))
                : null;
    }

    private static List<SectionChange.Chosen> chosen(JsonNode photos) {
        List<SectionChange.Chosen> chosen = new ArrayList<>();
        photos.forEach(photo -> chosen.add(new SectionChange.Chosen(word(photo, "file"), text(photo.get("was")))));
        return chosen;
    }

    private static List<SectionsAsShown.Shown> shown(JsonNode sections) {
        List<SectionsAsShown.Shown> shown = new ArrayList<>();
        sections.forEach(
                section -> shown.add(new SectionsAsShown.Shown(word(section, "id"), words(section.path("photos")))));
        return shown;
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static String word(JsonNode json, String key) {
        return json.path(key).asText("");
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }

    /** Null for nothing; an empty text is nothing, too. */
    static @Nullable CaptionValue value(@Nullable JsonNode node) {
        if (node == null || node.isNull() || (node.isTextual() && node.asText().isBlank())) {
            return null;
        }
        if (node.isBoolean() || node.isNumber()) {
            return new CaptionValue.Word(node.asText());
        }
        if (node.isArray()) {
            List<CaptionValue> items = new ArrayList<>();
            node.forEach(item -> items.add(Optional.ofNullable(value(item)).orElseGet(() -> CaptionValue.text(""))));
            return new CaptionValue.Items(items);
        }
        if (node.isObject()) {
            Map<String, CaptionValue> fields = new LinkedHashMap<>();
            node.properties()
                    .forEach(field -> fields.put(
                            field.getKey(),
                            Optional.ofNullable(value(field.getValue())).orElseGet(() -> CaptionValue.text(""))));
            return new CaptionValue.Fields(fields);
        }
        return CaptionValue.text(node.asText().strip());
    }

    private Reply answer(JsonNode asked, Saved saved) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("saves", desk.savesCount());
        view.put("isWritten", saved.isWritten());
        CaptionFileValues file = saved.file();
        if (file != null && asked.has("file")) {
            String photo = asked.path("file").asText("");
            view.put("typed", DeskView.typed(file, CaptionChange.entry(file, photo)));
            view.put("hasEntry", file.photo(photo).isPresent());
        }
        if (saved.isDone()) {
            return Reply.json(200, json(view));
        }
        if (saved.refusal() != null) {
            view.put("message", saved.refusal().message());
            view.put("mayTryAgain", saved.refusal().mayTryAgain());
            return Reply.json(422, json(view));
        }
        if (saved.question() != null) {
            view.put("question", saved.question().text());
            view.put("effects", saved.question().effects());
        } else {
            view.put("now", DeskView.json(saved.now()));
        }
        return Reply.json(409, json(view));
    }

    private static String json(Object view) {
        try {
            return JSON.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
