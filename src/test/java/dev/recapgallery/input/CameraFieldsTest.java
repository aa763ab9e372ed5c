package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameraFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "0.008, 1/125",
        "0.00025, 1/4000",
        "0.01667, 1/60",
        "0.25, 1/4",
        "0.3, 0.3",
        "0.5, 0.5",
        "1, 1",
        "2.5, 2.5",
        "30, 30",
        "1.29, 1.3"
    })
    void exposureTimesAreWrittenAsPhotographersDo(double seconds, String expected) {
        assertEquals(Optional.of(expected), CameraFields.exposureTime(seconds));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1e-9, 1e9, Double.NaN, Double.POSITIVE_INFINITY})
    void exposureTimesThatNoCameraHasAreNone(double seconds) {
        assertEquals(Optional.empty(), CameraFields.exposureTime(seconds));
    }

    @Test
    void anIsoTooLargeForItsTagStandsInAnother() {
        byte[] photo = new ExifFixture().sub(0x8827, 65_535).sub(0x8832, 51_200).bytes();
        ExifBlock exif = ExifBlock.firstOf(List.of(photo), MetadataLimits.DEFAULTS, new Damage());
        assertEquals(
                Optional.of(51_200), Optional.ofNullable(CameraFields.of(exif)).map(camera -> camera.iso()));
    }
}
