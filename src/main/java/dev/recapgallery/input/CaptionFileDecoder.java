package dev.recapgallery.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recapgallery.model.Limit;
import dev.recapgallery.model.YamlTextReader;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.reader.StreamReader;

/** Turns the bytes of a caption file into text: strict UTF-8, with or without a byte order mark, of a bounded size. */
final class CaptionFileDecoder {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private CaptionFileDecoder() {}

    static Outcome<String> decode(String shownName, byte[] bytes, long maxBytes) {
        if (bytes.length > maxBytes) {
            return refuse(
                    Place.of(shownName),
                    "too-large",
                    "the caption file is over " + Limit.CAPTION_FILE_BYTES.words(maxBytes) + "; split the gallery");
        }
        if (isUtf16(bytes)) {
            return refuse(Place.of(shownName), "not-utf8", "the caption file is UTF-16; save it as UTF-8");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        String text = withoutMark(out.flip().toString());
        return malformed ? notUtf8(placeAfter(shownName, text), in) : withoutControls(shownName, text);
    }

    private static Outcome<String> notUtf8(Place place, ByteBuffer stopped) {
        int offset = stopped.position();
        String bad = String.format(Locale.ROOT, "0x%02X", stopped.get(offset));
        return refuse(
                place,
                "not-utf8",
                "byte " + bad + " at offset " + offset + " is not UTF-8; save the caption file as UTF-8");
    }

    private static Outcome<String> withoutControls(String shownName, String text) {
        OptionalInt bad = firstUnprintable(text);
        if (bad.isEmpty()) {
            return Outcome.of(text);
        }
        int index = bad.getAsInt();
        String code = String.format(Locale.ROOT, "U+%04X", text.codePointAt(index));
        return refuse(
                placeAfter(shownName, text.substring(0, index)),
                "control-character",
                "the control character " + code + " is not allowed in YAML; remove it");
    }

    private static OptionalInt firstUnprintable(String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (!StreamReader.isPrintable(codePoint) && !YamlTextReader.isLateControl(codePoint)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Place placeAfter(String shownName, String before) {
        int line = 1;
        int lineStart = 0;
        for (Matcher breaks = LINE_BREAK.matcher(before); breaks.find(); line++) {
            lineStart = breaks.end();
        }
        return Place.at(shownName, line, before.codePointCount(lineStart, before.length()) + 1);
    }

    private static Outcome<String> refuse(Place place, String rule, String message) {
        return Outcome.failed(Problem.error(place, rule, message));
    }
}
