package dev.recapgallery.image;

import dev.recapgallery.image.JpegStructure.Coding;

/** Decides what faults in the data of a JPEG mean: shown with a warning, or refused. */
final class JpegDamage {

    private JpegDamage() {}

    /**
     * True when a JPEG that was decoded with so many faults may look wrong. A missing end marker alone is one fault to libjpeg; when
     * picture data is missing too, there are more, and half a photo on a web page helps nobody.
     */
    static boolean judge(ImageHeader header, int faults) throws DecodeException {
        boolean complete = JpegStructure.of(header).complete();
        if (!complete && faults > 1) {
            throw DecodeException.damaged("it ends too early");
        }
        return faults > 0 || !complete;
    }

    /** Why a decoder gave no picture at all. */
    static DecodeException refused(ImageHeader header) {
        return JpegStructure.of(header).coding() == Coding.ARITHMETIC
                ? DecodeException.unsupported(
                        "is an arithmetic-coded JPEG, which can't be read here; save it as an ordinary JPEG")
                : DecodeException.damaged("its data can't be decoded");
    }
}
