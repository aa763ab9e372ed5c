package dev.recapgallery.input;

import dev.recapgallery.input.MetadataBlocks.Kind;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.problem.Outcome;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a photo and its XMP sidecar say of themselves: JPEG, PNG, WebP and TIFF; a photo of another format has what
 * its sidecar says. Blocks of metadata are first taken out of the container, few and of bounded size, then read one by
 * one, so that a damaged one costs only itself.
 */
public final class MetadataReader {

    private static final List<Container> CONTAINERS =
            List.of(new JpegContainer(), new PngContainer(), new WebpContainer(), new TiffContainer());

    private final MetadataLimits limits;
    private final BoundedCall bounded;

    public MetadataReader(MetadataLimits limits) {
        this.limits = limits;
        this.bounded = new BoundedCall(limits.stackBytes(), limits.deadline());
    }

    /**
     * Always a value; damage is a warning, {@code damaged-metadata}, and what could be read is kept.
     *
     * @param shownName the photo as messages name it
     * @param photo the whole file
     * @param sidecar the XMP file beside it, or null
     */
    public Outcome<PhotoMetadata> read(String shownName, byte[] photo, byte @Nullable [] sidecar) {
        return bounded.run(
                () -> {
                    Damage damage = new Damage();
                    PhotoMetadata metadata = new OnePhoto(limits, damage).read(photo, sidecar);
                    return Outcome.of(metadata, damage.problems(shownName));
                },
                why -> Outcome.of(PhotoMetadata.empty(), Damage.total(shownName, why)));
    }

    /**
     * Everything that can be told of a photo's metadata, what was dropped, too.
     *
     * @param shownName as in {@link #read}
     */
    public MetadataAccount account(String shownName, byte[] photo, byte @Nullable [] sidecar) {
        return bounded.run(
                () -> new OnePhoto(limits, new Damage()).account(photo, sidecar), why -> MetadataAccount.empty());
    }

    private record OnePhoto(MetadataLimits limits, Damage damage) {

        PhotoMetadata read(byte[] photo, byte @Nullable [] sidecar) {
            return parts(photo, sidecar).metadata();
        }

        MetadataAccount account(byte[] photo, byte @Nullable [] sidecar) {
            return parts(photo, sidecar).account();
        }

        private Parts parts(byte[] photo, byte @Nullable [] sidecar) {
            MetadataBlocks blocks = blocks(photo);
            ExifBlock exifBlock = ExifBlock.firstOf(blocks.all(Kind.TIFF), limits, damage);
            addBlocksOf(exifBlock, blocks);
            damage.attempt("Photoshop block", blocks, () -> {
                PhotoshopResources.unpack(blocks);
                return blocks;
            });
            Parts parts = new Parts(
                    exifBlock,
                    IptcFields.of(blocks.all(Kind.IPTC), limits, damage),
                    new XmpFields(embeddedXmp(blocks)),
                    new XmpFields(sidecarXmp(sidecar)),
                    new Candidates(limits, damage));
            parts.offer();
            return parts;
        }

        private MetadataBlocks blocks(byte[] photo) {
            MetadataBlocks blocks = new MetadataBlocks(limits, damage);
            ByteBuffer bytes = ByteBuffer.wrap(photo);
            return damage.attempt("file structure", blocks, () -> {
                CONTAINERS.stream()
                        .filter(container -> container.matches(bytes))
                        .findFirst()
                        .ifPresent(container -> container.collect(photo, blocks));
                return blocks;
            });
        }

        /** TIFF keeps XMP and IPTC in tags of its main directory. */
        private static void addBlocksOf(ExifBlock exif, MetadataBlocks blocks) {
            exif.bytes(ExifTagFilter.XMP).ifPresent(bytes -> blocks.add(Kind.XMP, ByteBuffer.wrap(bytes)));
            exif.bytes(ExifTagFilter.IPTC).ifPresent(bytes -> blocks.add(Kind.IPTC, ByteBuffer.wrap(bytes)));
            exif.bytes(ExifTagFilter.PHOTOSHOP).ifPresent(bytes -> blocks.add(Kind.PHOTOSHOP, ByteBuffer.wrap(bytes)));
        }

        private XmpProperties embeddedXmp(MetadataBlocks blocks) {
            XmpPacket reader = new XmpPacket("XMP", limits, damage);
            XmpProperties properties = new XmpProperties();
            blocks.all(Kind.XMP).forEach(packet -> properties.addMissing(reader.read(packet)));
            properties.text(XmpProperty.HAS_EXTENDED_XMP).ifPresent(guid -> ExtendedXmp.join(
                            blocks.all(Kind.XMP_EXTENSION), guid)
                    .ifPresentOrElse(
                            packet -> properties.addMissing(reader.read(packet)),
                            () -> damage.add("its extended XMP is incomplete")));
            return properties;
        }

        private XmpProperties sidecarXmp(byte @Nullable [] sidecar) {
            return sidecar == null ? new XmpProperties() : new XmpPacket("XMP sidecar", limits, damage).read(sidecar);
        }
    }
}
