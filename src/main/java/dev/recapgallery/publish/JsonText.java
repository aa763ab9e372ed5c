package dev.recapgallery.publish;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes view records as JSON: two spaces, {@code \n}, keys in the records' order, on every machine the same bytes. */
public final class JsonText {

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private static final ObjectMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .addModule(publishableStrings())
            .build();

    private static final ObjectMapper EMBEDDABLE_MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .characterEscapes(new EmbeddableEscapes())
                    .build())
            .addModule(publishableStrings())
            .build();

    private JsonText() {}

    /** The view as JSON text with one final newline. */
    public static String of(Object view) {
        return write(MAPPER, view);
    }

    /** As {@link #of}, safe inside a script element of HTML and in a template: no {@code <}, no brace within a string. */
    static String embeddable(Object view) {
        return write(EMBEDDABLE_MAPPER, view);
    }

    private static String write(ObjectMapper mapper, Object view) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        try {
            return mapper.writer(printer).writeValueAsString(view) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + view.getClass(), e);
        }
    }

    /** A free-form value with its keys made publishable; strings in it are when they are written. */
    static @Nullable Object publishable(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(PublishableText.of(String.valueOf(key)), publishable(item)));
            return copy;
        }
        return value instanceof List<?> list
                ? list.stream().map(JsonText::publishable).toList()
                : value;
    }

    private static SimpleModule publishableStrings() {
        return new SimpleModule().addSerializer(new StdSerializer<>(String.class) {
            @Override
            public void serialize(String value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(PublishableText.of(value));
            }
        });
    }

    private static final class EmbeddableEscapes extends CharacterEscapes {
        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '{', '}'}) {
                escapes[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
