package dev.recapgallery.input;

import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.Limit;
import dev.recapgallery.model.MetadataSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What IPTC datasets say of a photo (IPTC-NAA Information Interchange Model 4.2), read by metadata-extractor. */
final class IptcFields {

    private final List<IptcDirectory> directories;

    private IptcFields(List<IptcDirectory> directories) {
        this.directories = directories;
    }

    /** Reads all blocks; the first with a dataset decides it. */
    static IptcFields of(List<byte[]> blocks, MetadataLimits limits, Damage damage) {
        return new IptcFields(blocks.stream()
                .flatMap(block -> read(block, limits, damage).stream())
                .toList());
    }

    private static Optional<IptcDirectory> read(byte[] block, MetadataLimits limits, Damage damage) {
        if (block.length > limits.iptcBytes()) {
            damage.add("its IPTC block is over " + Limit.IPTC_BYTES.words(limits.iptcBytes()));
        }
        byte[] bounded = Arrays.copyOf(block, Math.min(block.length, limits.iptcBytes()));
        Metadata metadata = new Metadata();
        damage.attempt("IPTC block", metadata, () -> {
            new IptcReader().extract(new SequentialByteArrayReader(bounded), metadata, bounded.length);
            return metadata;
        });
        Optional<IptcDirectory> directory = Optional.ofNullable(metadata.getFirstDirectoryOfType(IptcDirectory.class));
        if (directory.filter(IptcDirectory::hasErrors).isPresent() && !endsInPadding(bounded)) {
            damage.add("its IPTC block is damaged");
        }
        return directory;
    }

    /** TIFF pads the block to four bytes, programs that edit in place to more. */
    private static boolean endsInPadding(byte[] block) {
        return block.length > 0 && block[block.length - 1] == 0;
    }

    void offer(Candidates candidates) {
        offer(Field.CAPTION, IptcDirectory.TAG_CAPTION, candidates);
        offer(Field.TITLE, IptcDirectory.TAG_OBJECT_NAME, candidates);
        offer(Field.CREDIT_LINE, IptcDirectory.TAG_CREDIT, candidates);
        offer(Field.COPYRIGHT, IptcDirectory.TAG_COPYRIGHT_NOTICE, candidates);
        candidates.addCreators(MetadataSource.IPTC, texts(IptcDirectory.TAG_BY_LINE));
        candidates.addKeywords(MetadataSource.IPTC, texts(IptcDirectory.TAG_KEYWORDS));
    }

    private void offer(Field field, int dataset, Candidates candidates) {
        texts(dataset).stream().limit(1).forEach(text -> candidates.add(field, MetadataSource.IPTC, text));
    }

    Stream<TimeStamp> originalTimes() {
        return time(IptcDirectory.TAG_DATE_CREATED, IptcDirectory.TAG_TIME_CREATED);
    }

    Stream<TimeStamp> digitizedTimes() {
        return time(IptcDirectory.TAG_DIGITAL_DATE_CREATED, IptcDirectory.TAG_DIGITAL_TIME_CREATED);
    }

    /** Dates are {@code CCYYMMDD}, times {@code HHMMSS±HHMM} (section 1.6.4, DataSets 2:55 and 2:60). */
    private Stream<TimeStamp> time(int dateDataset, int timeDataset) {
        String time = texts(timeDataset).stream().findFirst().orElse("").strip();
        return texts(dateDataset).stream()
                .map(String::strip)
                .filter(date -> date.matches("\\d{8}"))
                .map(date -> date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6))
                .flatMap(date -> TimeStamp.parse(date + clock(time)).or(() -> TimeStamp.parse(date)).stream())
                .limit(1);
    }

    private static String clock(String time) {
        return time.replaceFirst("^(\\d{2}):?(\\d{2}):?(\\d{2})", "T$1:$2:$3");
    }

    private List<String> texts(int dataset) {
        return directories.stream()
                .map(directory -> texts(directory, dataset))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> texts(IptcDirectory directory, int dataset) {
        StringValue[] values = directory.getStringValueArray(dataset);
        if (values == null) {
            return List.of();
        }
        boolean isDeclaredUtf8 =
                StandardCharsets.UTF_8.name().equals(directory.getString(IptcDirectory.TAG_CODED_CHARACTER_SET));
        return Stream.of(values)
                .map(StringValue::getBytes)
                .map(bytes -> isDeclaredUtf8 ? MetadataText.decodeDeclaredUtf8(bytes) : MetadataText.decode(bytes))
                .toList();
    }
}
