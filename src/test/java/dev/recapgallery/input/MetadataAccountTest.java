package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recapgallery.model.DroppedValue;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.PrivateDetail;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MetadataAccountTest {

    private static final int SERIAL_NUMBER = 0xA431;
    private static final int OWNER = 0xA430;

    private static MetadataAccount account(ExifFixture exif) {
        return new MetadataReader(MetadataLimits.DEFAULTS)
                .account("a.jpg", new PhotoFixture().exif(exif).jpeg(), null);
    }

    @Test
    void tellsThatThereArePrivateDetailsButNotWhich() {
        MetadataAccount account = account(new ExifFixture()
                .gps("N", 47, "E", 19)
                .sub(SERIAL_NUMBER, "SECRET-123")
                .sub(OWNER, "Secret Jane"));

        assertEquals(Set.of(PrivateDetail.values()), account.details());
        assertFalse(account.toString().contains("SECRET") || account.toString().contains("Secret"), account.toString());
    }

    @Test
    void takesWhatNobodyEnteredForNothing() {
        assertEquals(
                Set.of(),
                account(new ExifFixture().sub(SERIAL_NUMBER, "0000000").sub(OWNER, "      "))
                        .details());
    }

    @Test
    void findsThemInASidecarToo() {
        String sidecar = PhotoFixture.packet(
                "<aux:SerialNumber xmlns:aux=\"http://ns.adobe.com/exif/1.0/aux/\">12345" + "</aux:SerialNumber>");
        assertEquals(
                Set.of(PrivateDetail.SERIAL_NUMBER),
                new MetadataReader(MetadataLimits.DEFAULTS)
                        .account("a.jpg", new PhotoFixture().jpeg(), sidecar.getBytes(StandardCharsets.UTF_8))
                        .details());
    }

    @Test
    void keepsAccountOfWhatIsDropped() {
        assertEquals(
                List.of(new DroppedValue(
                        Field.CAPTION,
                        MetadataSource.EXIF,
                        "OLYMPUS DIGITAL CAMERA",
                        "a camera or program writes this by itself")),
                account(new ExifFixture().main(0x010E, "OLYMPUS DIGITAL CAMERA"))
                        .dropped());
    }
}
