package dev.recapgallery;

import dev.recapgallery.input.FileStamp;
import dev.recapgallery.input.FoundPhoto;
import dev.recapgallery.lint.SoundTexts;
import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.model.Sha256;
import dev.recapgallery.model.SourcePhoto;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * What an earlier build read of published photos, so that an unchanged one costs a look at its file's size and times. Only
 * what may be published is kept: of each text the one that wins, and of where a photo was taken nothing unless the gallery
 * shows that.
 *
 * <pre>
 * format, CRC-32 of all that follows; for each photo: true, its {@link FileStamp}, whether its location was left out, the
 * photo as {@link SourceCodec} has it; false; the program that read them, how many texts it found sound, the hash of each
 * </pre>
 *
 * <p>What is damaged or of another format counts as empty. Nothing here keeps anything safe: it saves work, no more.
 */
final class RememberedPhotos {

    /** Raised whenever other bytes are written, or metadata is read in another way. */
    private static final long FORMAT = 0x5265_6361_7000_0003L;

    private static final int HEAD_BYTES = 2 * Long.BYTES;

    private record Entry(FileStamp stamp, boolean lacksLocation, SourcePhoto photo) {}

    private final Map<String, Entry> entryByFile;
    private final SoundTexts sound;
    private final boolean keepsLocation;

    private RememberedPhotos(Map<String, Entry> entryByFile, SoundTexts sound, boolean keepsLocation) {
        this.entryByFile = entryByFile;
        this.sound = sound;
        this.keepsLocation = keepsLocation;
    }

    /**
     * Those that {@link #bytes} wrote.
     *
     * @param keepsLocation true when the gallery shows where photos were taken
     */
    static RememberedPhotos of(byte[] bytes, boolean keepsLocation) {
        Map<String, Entry> entries = new HashMap<>();
        Set<String> sound = new HashSet<>();
        try {
            readAll(bytes, entries, sound);
        } catch (IOException | IllegalArgumentException | DateTimeException | NullPointerException e) {
            // Written by nobody we know: the photos are read again.
            entries.clear();
            sound.clear();
        }
        return new RememberedPhotos(entries, new SoundTexts(sound), keepsLocation);
    }

    /** A photo as it was read before, if its stamp says that it is still the same. */
    Optional<Source> recall(FoundPhoto found, Optional<FileStamp> stamp) {
        Entry entry = entryByFile.get(found.file());
        if (entry == null || stamp.isEmpty() || !entry.stamp().equals(stamp.get())) {
            return Optional.empty();
        }
        boolean isFit = keepsLocation
                ? !entry.lacksLocation()
                : entry.photo().metadata().location() == null;
        return isFit
                ? Optional.of(new Source(found, null, entry.photo(), entry.stamp(), entry.lacksLocation()))
                : Optional.empty();
    }

    /** Photos in whose texts nothing was found, by the rules as this program has them. */
    SoundTexts sound() {
        return sound;
    }

    /** All sources that are to be remembered, in the form that {@link #of} reads. */
    static byte[] bytes(Collection<Source> sources, boolean keepsLocation, SoundTexts sound) {
        byte[] content = written(out -> {
            for (Source source : sources) {
                FileStamp stamp = source.stamp();
                if (stamp != null) {
                    SourcePhoto photo = source.photo();
                    out.writeBoolean(true);
                    write(stamp, out);
                    out.writeBoolean(source.lacksLocation()
                            || (!keepsLocation && photo.metadata().location() != null));
                    SourceCodec.write(publishable(photo, keepsLocation), out);
                }
            }
            out.writeBoolean(false);
            SourceCodec.writeText(out, Program.stamp());
            out.writeInt(sound.hashes().size());
            for (String hash : new TreeSet<>(sound.hashes())) {
                SourceCodec.writeText(out, hash);
            }
        });
        return ByteBuffer.allocate(HEAD_BYTES + content.length)
                .putLong(FORMAT)
                .putLong(checksum(content, 0))
                .put(content)
                .array();
    }

    /** Stands for all that an album takes from the photos. */
    static String hash(Collection<Source> sources, boolean keepsLocation) {
        return Sha256.hex(written(out -> {
            for (Source source : sources) {
                SourceCodec.write(publishable(source.photo(), keepsLocation), out);
            }
        }));
    }

    /** Something that writes. */
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("an array takes all bytes", e);
        }
        return bytes.toByteArray();
    }

    private static void readAll(byte[] bytes, Map<String, Entry> entries, Set<String> sound) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (bytes.length < HEAD_BYTES || in.readLong() != FORMAT || in.readLong() != checksum(bytes, HEAD_BYTES)) {
            return;
        }
        while (in.readBoolean()) {
            FileStamp stamp = new FileStamp(
                    in.readLong(), in.readLong(), in.readLong(), in.readLong(), SourceCodec.text(in), in.readLong());
            Entry entry = new Entry(stamp, in.readBoolean(), SourceCodec.read(in));
            entries.put(entry.photo().file(), entry);
        }
        boolean isByTheSame = SourceCodec.text(in).equals(Program.stamp());
        for (int left = in.readInt(); isByTheSame && left > 0; left--) {
            sound.add(SourceCodec.text(in));
        }
    }

    private static void write(FileStamp stamp, DataOutputStream out) throws IOException {
        out.writeLong(stamp.bytes());
        out.writeLong(stamp.modifiedNanos());
        out.writeLong(stamp.changedNanos());
        out.writeLong(stamp.fileId());
        SourceCodec.writeText(out, stamp.sidecars());
        out.writeLong(stamp.newestNanos());
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }

    /** The photo without what a gallery doesn't show; an album joined from it is the same. */
    private static SourcePhoto publishable(SourcePhoto photo, boolean keepsLocation) {
        PhotoMetadata all = photo.metadata();
        boolean hidesPlace = !keepsLocation && all.location() != null;
        // Devices write addresses into EXIF descriptions, which go with the location.
        List<Candidate> shown = all.candidates().stream()
                .filter(candidate ->
                        !hidesPlace || candidate.field() != Field.CAPTION || candidate.source() != MetadataSource.EXIF)
                .toList();
        Map<Field, MetadataSource> winners = new EnumMap<>(Field.class);
        shown.forEach(candidate -> winners.merge(
                candidate.field(), candidate.source(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        PhotoMetadata kept = new PhotoMetadata(
                all.orientation(),
                all.taken(),
                all.camera(),
                hidesPlace ? null : all.location(),
                shown.stream()
                        .filter(candidate -> winners.get(candidate.field()) == candidate.source())
                        .toList());
        return new SourcePhoto(photo.file(), photo.sha256(), photo.widthPx(), photo.heightPx(), kept);
    }
}
