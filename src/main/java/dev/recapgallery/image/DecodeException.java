package dev.recapgallery.image;

/**
 * Why a picture can't be read. The message is for users and goes on from the photo's name: "is damaged or incomplete;
 * copy it again from the camera".
 */
public final class DecodeException extends Exception {
    private static final long serialVersionUID = 1;

    private final String rule;

    private DecodeException(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** Content that is no picture at all, such as "is a PDF document, not a photo". */
    static DecodeException notAPhoto(String message) {
        return new DecodeException("not-a-photo", message);
    }

    /** A picture of a kind or variant that isn't read, with a way to convert it. */
    static DecodeException unsupported(String message) {
        return new DecodeException("unsupported-photo", message);
    }

    /** Bytes that are missing or wrong. */
    static DecodeException damaged(String detail) {
        return new DecodeException(
                "damaged-photo",
                "is damaged or incomplete (" + detail + "); copy it again from the camera or the original");
    }

    /** A picture over one of {@link ImageLimits}. */
    static DecodeException tooLarge(String message) {
        return new DecodeException("photo-too-large", message);
    }

    /** The rule id of the problem this becomes. */
    String rule() {
        return rule;
    }
}
