package dev.recapgallery.input;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builds a little-endian EXIF block: tags of the main, the EXIF and the GPS directory, and a thumbnail. */
final class ExifFixture {

    private record Entry(int tag, int format, int count, byte[] value) {}

    private static final int HEADER = 8;

    private final List<Entry> main = new ArrayList<>();
    private final List<Entry> sub = new ArrayList<>();
    private final List<Entry> gps = new ArrayList<>();
    private byte[] thumbnail = new byte[0];

    ExifFixture orientation(int value) {
        main.add(new Entry(0x0112, 3, 1, shorts(value)));
        return this;
    }

    ExifFixture main(int tag, String text) {
        main.add(ascii(tag, text));
        return this;
    }

    ExifFixture main(int tag, int format, byte[] value) {
        main.add(new Entry(tag, format, value.length, value));
        return this;
    }

    ExifFixture sub(int tag, String text) {
        sub.add(ascii(tag, text));
        return this;
    }

    ExifFixture sub(int tag, byte[] undefined) {
        sub.add(new Entry(tag, 7, undefined.length, undefined));
        return this;
    }

    ExifFixture thumbnail(byte[] jpeg) {
        thumbnail = jpeg.clone();
        return this;
    }

    ExifFixture sub(int tag, int... numbers) {
        sub.add(new Entry(tag, 3, numbers.length, shorts(numbers)));
        return this;
    }

    ExifFixture rational(int tag, int numerator, int denominator) {
        sub.add(new Entry(tag, 5, 1, ints(numerator, denominator)));
        return this;
    }

    ExifFixture gps(String latitudeRef, int latitude, String longitudeRef, int longitude) {
        gps.add(ascii(1, latitudeRef));
        gps.add(new Entry(2, 5, 3, ints(latitude, 1, 30, 1, 0, 1)));
        gps.add(ascii(3, longitudeRef));
        gps.add(new Entry(4, 5, 3, ints(longitude, 1, 15, 1, 0, 1)));
        return this;
    }

    /** The TIFF structure, without a preamble. */
    byte[] bytes() {
        List<Entry> all = new ArrayList<>(main);
        int subAt = HEADER + size(main) + 24;
        int gpsAt = subAt + size(sub);
        all.add(new Entry(0x8769, 4, 1, ints(subAt)));
        all.add(new Entry(0x8825, 4, 1, ints(gpsAt)));
        int secondAt = gpsAt + size(gps);
        List<Entry> second =
                List.of(new Entry(0x0201, 4, 1, ints(secondAt + 30)), new Entry(0x0202, 4, 1, ints(thumbnail.length)));
        ByteBuffer out = ByteBuffer.allocate(secondAt + 30 + thumbnail.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(HEADER);
        directory(out, all, thumbnail.length == 0 ? 0 : secondAt);
        directory(out, sub, 0);
        directory(out, gps, 0);
        directory(out, second, 0);
        out.put(thumbnail);
        return out.array();
    }

    private static void directory(ByteBuffer out, List<Entry> entries, int next) {
        int valueAt = out.position() + 2 + 12 * entries.size() + 4;
        out.putShort((short) entries.size());
        for (Entry entry : entries) {
            out.putShort((short) entry.tag).putShort((short) entry.format).putInt(entry.count);
            if (entry.value.length <= 4) {
                out.put(entry.value).put(new byte[4 - entry.value.length]);
            } else {
                out.putInt(valueAt);
                valueAt += entry.value.length;
            }
        }
        out.putInt(next);
        entries.stream().filter(entry -> entry.value.length > 4).forEach(entry -> out.put(entry.value));
    }

    private static int size(List<Entry> entries) {
        return 6
                + entries.stream()
                        .mapToInt(entry -> 12 + (entry.value.length > 4 ? entry.value.length : 0))
                        .sum();
    }

    private static Entry ascii(int tag, String text) {
        byte[] value = (text + "\0").getBytes(StandardCharsets.UTF_8);
        return new Entry(tag, 2, value.length, value);
    }

    private static byte[] shorts(int... numbers) {
        ByteBuffer out = ByteBuffer.allocate(2 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : numbers) {
            out.putShort((short) number);
        }
        return out.array();
    }

    private static byte[] ints(int... numbers) {
        ByteBuffer out = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : numbers) {
            out.putInt(number);
        }
        return out.array();
    }
}
