package dev.recapgallery.input;

import com.drew.metadata.exif.ExifDirectoryBase;
import dev.recapgallery.model.Camera;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a photo was taken with, from EXIF (Exif 2.32, section 4.6); values that no camera has are left out. */
final class CameraFields {

    /** PhotographicSensitivity has 16 bits; this value says to look in the tags for larger ones (section 4.6.5). */
    private static final int SENSITIVITY_ELSEWHERE = 65_535;

    private static final int MAX_ISO = 10_000_000;
    private static final double MAX_F_NUMBER = 1_000;
    private static final double MAX_FOCAL_LENGTH_MM = 100_000;
    private static final double MIN_EXPOSURE_SECONDS = 1e-6;
    private static final double MAX_EXPOSURE_SECONDS = 1e6;
    private static final double LONGEST_FRACTION_SECONDS = 0.3;

    /** A lens that doesn't talk to the camera is written so. */
    private static final Pattern NO_LENS = Pattern.compile("[-\\s]+|(0(\\.0)? ?mm( f/0(\\.0)?)?)");

    private static final int MAX_NAME_CHARS = 200;

    private CameraFields() {}

    /** The camera, or null when the photo says nothing of it. */
    static @Nullable Camera of(ExifBlock exif) {
        Camera camera = new Camera(
                name(exif, ExifDirectoryBase.TAG_MAKE),
                name(exif, ExifDirectoryBase.TAG_MODEL),
                name(exif, ExifDirectoryBase.TAG_LENS_MODEL),
                rounded(exif, ExifDirectoryBase.TAG_FNUMBER, MAX_F_NUMBER),
                exif.decimal(ExifDirectoryBase.TAG_EXPOSURE_TIME)
                        .flatMap(CameraFields::exposureTime)
                        .orElse(null),
                iso(exif).orElse(null),
                rounded(exif, ExifDirectoryBase.TAG_FOCAL_LENGTH, MAX_FOCAL_LENGTH_MM));
        return camera.isBlank() ? null : camera;
    }

    /**
     * Seconds as photographers write them: below 0.3 s a fraction ({@code 1/125}), above with one decimal at most
     * ({@code 0.5}, {@code 2.5}, {@code 30}).
     */
    static Optional<String> exposureTime(double seconds) {
        if (!(seconds >= MIN_EXPOSURE_SECONDS && seconds <= MAX_EXPOSURE_SECONDS)) {
            return Optional.empty();
        }
        return Optional.of(
                seconds < LONGEST_FRACTION_SECONDS
                        ? "1/" + Math.round(1 / seconds)
                        : decimal(seconds, 1).toPlainString());
    }

    private static Optional<Integer> iso(ExifBlock exif) {
        Optional<Integer> iso = exif.number(ExifDirectoryBase.TAG_ISO_EQUIVALENT)
                .filter(value -> value != SENSITIVITY_ELSEWHERE)
                .or(() -> exif.number(ExifDirectoryBase.TAG_ISO_SPEED))
                .or(() -> exif.number(ExifDirectoryBase.TAG_RECOMMENDED_EXPOSURE_INDEX));
        return iso.filter(value -> value > 0 && value <= MAX_ISO);
    }

    private static @Nullable Double rounded(ExifBlock exif, int tag, double max) {
        return exif.decimal(tag)
                .filter(value -> value > 0 && value <= max)
                .map(value -> decimal(value, 2).doubleValue())
                .filter(value -> value > 0)
                .orElse(null);
    }

    private static BigDecimal decimal(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static @Nullable String name(ExifBlock exif, int tag) {
        return exif.text(tag)
                .filter(text -> !MetadataText.isBinary(text))
                .flatMap(MetadataText::line)
                .filter(text -> !NO_LENS.matcher(text).matches())
                .filter(text -> !text.equalsIgnoreCase("unknown"))
                .map(text -> MetadataText.cut(text, MAX_NAME_CHARS))
                .orElse(null);
    }
}
