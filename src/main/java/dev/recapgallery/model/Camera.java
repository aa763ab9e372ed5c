package dev.recapgallery.model;

import org.jspecify.annotations.Nullable;

/**
 * What a photo was taken with and how, each part null when the photo doesn't say.
 *
 * @param make EXIF Make
 * @param model EXIF Model
 * @param lens EXIF LensModel
 * @param fNumber EXIF FNumber, such as 1.8
 * @param exposureTime seconds as photographers write them: {@code 1/125}, {@code 2.5}
 * @param iso EXIF PhotographicSensitivity
 * @param focalLengthMm EXIF FocalLength in millimetres
 */
public record Camera(
        @Nullable String make,
        @Nullable String model,
        @Nullable String lens,
        @Nullable Double fNumber,
        @Nullable String exposureTime,
        @Nullable Integer iso,
        @Nullable Double focalLengthMm) {

    /** True when the photo says nothing at all of its camera. */
    public boolean isBlank() {
        return equals(new Camera(null, null, null, null, null, null, null));
    }
}
