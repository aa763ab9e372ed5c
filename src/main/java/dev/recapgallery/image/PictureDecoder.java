package dev.recapgallery.image;

/** Decodes some kinds of pictures. Implementations are stateless and used from several threads. */
interface PictureDecoder {

    /** True when pictures with such a header are its business. */
    boolean reads(ImageHeader header);

    /**
     * What {@link #decode} takes, and turning its result upright after it.
     *
     * @param wanted as there
     */
    DecodeCost cost(ImageHeader header, Size wanted);

    /**
     * Decodes the first frame or page.
     *
     * @param wanted the size that is wanted of the stored picture, no larger than it; what is faster or saves memory on
     *     the way there may be done, so the result has any size from the wanted one up
     * @throws DecodeException when the bytes are damaged or a variant isn't read; unchecked exceptions are possible too
     *     with hostile bytes
     */
    StoredPixels decode(byte[] bytes, ImageHeader header, Size wanted) throws DecodeException;
}
