package dev.recapgallery;

import dev.recapgallery.model.Camera;
import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.GeoPoint;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.Orientation;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.SourcePhoto;
import dev.recapgallery.model.Taken;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes photos as bytes and reads them back. Each part that may be missing follows a boolean that says whether it is there.
 */
final class SourceCodec {

    /** A writer of one part. */
    private interface Part<T> {
        void write(T value) throws IOException;
    }

    private SourceCodec() {}

    static void write(SourcePhoto photo, DataOutputStream out) throws IOException {
        writeText(out, photo.file());
        writeText(out, photo.sha256());
        out.writeInt(photo.widthPx());
        out.writeInt(photo.heightPx());
        PhotoMetadata metadata = photo.metadata();
        out.writeByte(metadata.orientation().exif());
        optional(out, metadata.taken(), taken -> write(taken, out));
        optional(out, metadata.camera(), camera -> write(camera, out));
        optional(out, metadata.location(), location -> {
            out.writeDouble(location.latitude());
            out.writeDouble(location.longitude());
        });
        out.writeInt(metadata.candidates().size());
        for (Candidate candidate : metadata.candidates()) {
            writeText(out, candidate.field().name());
            writeText(out, candidate.source().name());
            writeText(out, candidate.value());
        }
    }

    static SourcePhoto read(DataInputStream in) throws IOException {
        String file = text(in);
        String sha256 = text(in);
        int widthPx = in.readInt();
        int heightPx = in.readInt();
        Orientation orientation = Orientation.ofExif(in.readByte());
        Taken taken = in.readBoolean() ? readTaken(in) : null;
        Camera camera = in.readBoolean() ? readCamera(in) : null;
        GeoPoint location = in.readBoolean() ? new GeoPoint(in.readDouble(), in.readDouble()) : null;
        List<Candidate> candidates = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            candidates.add(new Candidate(Field.valueOf(text(in)), MetadataSource.valueOf(text(in)), text(in)));
        }
        PhotoMetadata metadata = new PhotoMetadata(orientation, taken, camera, location, candidates);
        return new SourcePhoto(file, sha256, widthPx, heightPx, metadata);
    }

    private static void write(Taken taken, DataOutputStream out) throws IOException {
        Instant asIfUtc = taken.local().toInstant(ZoneOffset.UTC);
        out.writeLong(asIfUtc.getEpochSecond());
        out.writeInt(asIfUtc.getNano());
        optional(out, taken.offset(), offset -> out.writeInt(offset.getTotalSeconds()));
    }

    private static Taken readTaken(DataInputStream in) throws IOException {
        LocalDateTime local = LocalDateTime.ofEpochSecond(in.readLong(), in.readInt(), ZoneOffset.UTC);
        return new Taken(local, in.readBoolean() ? ZoneOffset.ofTotalSeconds(in.readInt()) : null);
    }

    private static void write(Camera camera, DataOutputStream out) throws IOException {
        write(camera.make(), out);
        write(camera.model(), out);
        write(camera.lens(), out);
        write(camera.fNumber(), out);
        write(camera.exposureTime(), out);
        optional(out, camera.iso(), out::writeInt);
        write(camera.focalLengthMm(), out);
    }

    private static Camera readCamera(DataInputStream in) throws IOException {
        return new Camera(
                readText(in),
                readText(in),
                readText(in),
                readNumber(in),
                readText(in),
                in.readBoolean() ? in.readInt() : null,
                readNumber(in));
    }

    private static void write(@Nullable String text, DataOutputStream out) throws IOException {
        optional(out, text, there -> writeText(out, there));
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? text(in) : null;
    }

    private static void write(@Nullable Double number, DataOutputStream out) throws IOException {
        optional(out, number, out::writeDouble);
    }

    private static @Nullable Double readNumber(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readDouble() : null;
    }

    /** A text of any length; {@link DataOutputStream#writeUTF} takes no long ones. */
    static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new EOFException();
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static <T> void optional(DataOutputStream out, @Nullable T value, Part<T> part) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            part.write(value);
        }
    }
}
