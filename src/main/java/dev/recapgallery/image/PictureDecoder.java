package dev.recapgallery.image;

/** Decodes some kinds of pictures. Implementations are stateless and used from several threads. */
interface PictureDecoder {

    /** True when pictures with such a header are its business. */
    boolean reads(ImageHeader header);

    /**
     * What {@link #decode} takes, and turning its result upright after it.
     *
     * @param reduction as there
     */
    DecodeCost cost(ImageHeader header, int reduction);

    /**
     * Decodes the first frame or page.
     *
     * @param reduction 1 or more: the result may have sides up to this many times smaller (rounded up), where that is
     *     faster or saves memory
     * @throws DecodeException when the bytes are damaged or a variant isn't read; unchecked exceptions are possible too
     *     with hostile bytes
     */
    StoredPixels decode(byte[] bytes, ImageHeader header, int reduction) throws DecodeException;
}
