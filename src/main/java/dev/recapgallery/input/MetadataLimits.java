package dev.recapgallery.input;

import dev.recapgallery.model.Limit;
import dev.recapgallery.model.Limits;
import java.time.Duration;

/**
 * How much metadata of one photo is looked at. Real photos stay far below; a hostile one is shown without the rest.
 *
 * @param blockBytes of one block (EXIF, an XMP packet once inflated), and of all blocks of a photo together
 * @param blocks number of blocks in a photo
 * @param iptcBytes of the IPTC block; its reader takes time that grows with the square of the number of datasets
 * @param xmpElements number of elements in an XMP packet
 * @param xmpDepth of nested elements in an XMP packet
 * @param captionChars of a caption; what is longer is cut
 * @param lineChars of any other text
 * @param keywords per source
 * @param deadline for everything; not reached by a file within the limits
 * @param stackBytes of the thread that reads
 */
public record MetadataLimits(
        int blockBytes,
        int blocks,
        int iptcBytes,
        int xmpElements,
        int xmpDepth,
        int captionChars,
        int lineChars,
        int keywords,
        Duration deadline,
        int stackBytes) {

    /** The usual ones. */
    public static final MetadataLimits DEFAULTS = of(Limits.USUAL);

    public static MetadataLimits of(Limits limits) {
        return new MetadataLimits(
                limits.whole(Limit.METADATA_BYTES),
                limits.whole(Limit.METADATA_BLOCKS),
                limits.whole(Limit.IPTC_BYTES),
                limits.whole(Limit.XMP_ELEMENTS),
                limits.whole(Limit.XMP_DEPTH),
                limits.whole(Limit.CAPTION_CHARS),
                limits.whole(Limit.TEXT_CHARS),
                limits.whole(Limit.KEYWORDS),
                Duration.ofSeconds(limits.of(Limit.METADATA_SECONDS)),
                limits.whole(Limit.METADATA_STACK));
    }
}
