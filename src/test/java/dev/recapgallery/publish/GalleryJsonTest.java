package dev.recapgallery.publish;

import static dev.recapgallery.publish.TestGallery.KATI;
import static dev.recapgallery.publish.TestGallery.section;
import static dev.recapgallery.publish.TestGallery.text;
import static dev.recapgallery.publish.TestPhoto.photo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.recapgallery.model.Camera;
import dev.recapgallery.model.Gallery;
import dev.recapgallery.model.Licenses;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Settings;
import dev.recapgallery.model.Video;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GalleryJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void agreesWithItsSchema() {
        assertEquals(List.of(), errors(json(full())));
        assertEquals(List.of(), errors(json(TestGallery.of(photo("bare")))));
        assertEquals(List.of(), errors(json(TestGallery.of(Settings.DEFAULTS))));
    }

    @Test
    void schemaRefusesWhatIsWrong() throws IOException {
        assertRefused(root -> root.put("extra", 1));
        assertRefused(root -> root.remove("photos"));
        assertRefused(root -> root.put("version", 2));
        assertRefused(root -> firstPhoto(root).put("extra", 1));
        assertRefused(root -> firstPhoto(root).remove("alt"));
        assertRefused(root -> firstPhoto(root).put("width", 0));
        assertRefused(root -> firstPhoto(root).put("taken", "yesterday"));
        assertRefused(root -> firstPhoto(root).put("file", "/home/kati/a.jpg"));
        assertRefused(root -> firstPhoto(root).putArray("renditions"));
        assertRefused(root -> ((ObjectNode) root.get("people").get(0)).put("url", "javascript:alert(1)"));
    }

    @Test
    void keepsKeysInOrderAndAlwaysThere() throws IOException {
        JsonNode bare = MAPPER.readTree(json(TestGallery.of(photo("bare")))).at("/photos/0");
        List<String> keys = new ArrayList<>();
        bare.fieldNames().forEachRemaining(keys::add);

        assertEquals(
                List.of(
                        "id",
                        "file",
                        "section",
                        "width",
                        "height",
                        "title",
                        "caption",
                        "alt",
                        "decorative",
                        "credit",
                        "license",
                        "copyright",
                        "taken",
                        "camera",
                        "tags",
                        "focal",
                        "placeholder",
                        "renditions",
                        "params"),
                keys);
        assertTrue(bare.get("alt").isNull()
                && bare.get("caption").isNull()
                && bare.get("credit").isNull());
    }

    @Test
    void givesSectionsTheIdOfDocutilsBesideTheAnchorOfGitHub() throws IOException {
        JsonNode sections = MAPPER.readTree(json(TestGallery.of(
                        Settings.DEFAULTS,
                        section("21c-museum-hotel", "21c Museum Hotel"),
                        section("c-museum-hotel", "C Museum Hotel"))))
                .get("sections");

        assertEquals("21c-museum-hotel", sections.at("/0/anchor").asText());
        assertEquals("c-museum-hotel", sections.at("/0/docutilsId").asText());
        assertTrue(sections.at("/1/docutilsId").isNull());
    }

    @Test
    void writesTimesWithTheOffsetWhereItIsKnown() throws IOException {
        JsonNode photos = MAPPER.readTree(json(TestGallery.of(
                        photo("a").taken("2024-09-24T18:30:00", "-04:00"),
                        photo("b").taken("2024-09-24T18:30:00", null),
                        photo("c").taken("2024-09-24T18:30:05.120", "Z"))))
                .get("photos");

        assertEquals("2024-09-24T18:30:00-04:00", photos.at("/0/taken").asText());
        assertEquals("2024-09-24T18:30:00", photos.at("/1/taken").asText());
        assertEquals("2024-09-24T18:30:05.12Z", photos.at("/2/taken").asText());
    }

    @Test
    void keepsALocationOnlyWhereTheGalleryDoes() {
        assertFalse(json(TestGallery.of(photo("a").location(35.99, -78.9))).contains("78.9"));
        assertTrue(json(full()).contains("\"latitude\": 35.99"));
    }

    @Test
    void passesParamsOnInOrder() throws IOException {
        JsonNode params = MAPPER.readTree(json(full())).at("/photos/0/params");

        assertEquals("{\"z\":1,\"a\":[true,null,\"x\"],\"nested\":{\"k\":2.5}}", params.toString());
    }

    @Test
    void dropsWhatNoJsonReaderWants() throws IOException {
        String json =
                json(TestGallery.of(photo("a").plainCaption("a\u0000b\uD800c").title("\u0007t\r\nu")));

        assertEquals("abc", MAPPER.readTree(json).at("/photos/0/caption/text").asText());
        assertEquals("t\nu", MAPPER.readTree(json).at("/photos/0/title").asText());
    }

    @Test
    void leavesOutUrlsThatATemplateMustNotLink() throws IOException {
        Gallery gallery = TestGallery.of(
                Settings.DEFAULTS,
                section(
                        "a",
                        List.of(new Video("javascript:alert(1)", null), new Video("https://youtu.be/x", null)),
                        List.of(),
                        photo("a").credit(new Person(null, "Mallory", "javascript:alert(1)"))));
        JsonNode root = MAPPER.readTree(json(gallery));

        assertTrue(root.at("/photos/0/credit/url").isNull());
        assertEquals(1, root.at("/sections/0/videos").size());
        assertEquals("youtube", root.at("/sections/0/videos/0/provider").asText());
    }

    private static Gallery full() {
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        List<@Nullable Object> list = new ArrayList<>();
        list.add(true);
        list.add(null);
        list.add("x");
        params.put("z", 1);
        params.put("a", list);
        params.put("nested", Map.of("k", 2.5));
        TestPhoto photo = photo("a")
                .caption("*A*")
                .alt("An a")
                .title("T")
                .credit(KATI)
                .license(Licenses.find("CC-BY-4.0").orElseThrow())
                .taken("2024-09-24T18:30:00.5", "-04:00")
                .camera(new Camera("Sony", null, null, 1.8, "1/125", 100, Double.POSITIVE_INFINITY))
                .location(35.99, -78.9)
                .params(params);
        Video video = new Video("https://vimeo.com/1", "V");
        return TestGallery.of(
                TestGallery.keepingLocations(), section("s", List.of(video), List.of(section("t", "T")), photo));
    }

    private static String json(Gallery gallery) {
        return text(gallery, "gallery.json");
    }

    private static void assertRefused(Consumer<ObjectNode> damage) throws IOException {
        ObjectNode root = (ObjectNode) MAPPER.readTree(json(full()));
        damage.accept(root);
        assertFalse(errors(root.toString()).isEmpty());
    }

    private static ObjectNode firstPhoto(ObjectNode root) {
        return (ObjectNode) root.get("photos").get(0);
    }

    private static List<String> errors(String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Resources.gallerySchema());
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
