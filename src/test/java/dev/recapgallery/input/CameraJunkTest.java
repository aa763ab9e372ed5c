package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameraJunkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OLYMPUS DIGITAL CAMERA",
                "olympus  digital camera ",
                "KONICA MINOLTA DIGITAL CAMERA",
                "MINOLTA DIGITAL CAMERA",
                "Kodak Digital Still Camera",
                "ACME X9 DIGITAL CAMERA",
                "DIGITAL CAMERA",
                "SONY DSC",
                "SAMSUNG",
                "DCIM",
                "Exif_JPEG_PICTURE",
                "Picasa",
                "Picasa 3.0",
                "default",
                "User comments",
                "unknown",
                "charset=Ascii x",
                "<Digimax S500>",
                "DSC_0012.JPG",
                "IMG_1234",
                "DSC00019",
                "PXL_20240924_101112123",
                "20240924_101112",
                "100_1234",
                "P1010101",
                "my holiday photo.jpeg",
                "M2E1L0-0R336B386",
                "----",
                "...",
                "Processed with VSCO with a6 preset"
            })
    void isJunk(String text) {
        assertTrue(CameraJunk.isJunk(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Me and Lorenzo",
                "My first digital camera",
                "Samsung booth",
                "❤️",
                "日本",
                "21c",
                "PEP 621",
                "PEP621",
                "COVID-19",
                "DJANGOCON-US-2024",
                "Saved as photo.jpg, then sent",
                "Sony DSC-P12 in my hand",
                "2024"
            })
    void isNoJunk(String text) {
        assertFalse(CameraJunk.isJunk(text));
    }
}
