package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import dev.recapgallery.model.Credit;
import org.junit.jupiter.api.Test;

class CreditXmpTest {

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";

    @Test
    void saysWhoAndOnWhichTerms() throws XMPException {
        XMPMeta xmp = parsed(CreditXmp.of(PhotoFixture.ofSize(9, 9)
                .by("Zoë <Ⓩ> & \"Søn\" 📷")
                .copyright(" © 2024\nZoë ")
                .licenseUrl("https://example.org/?a=1&b=<2>")
                .build()));

        assertEquals("Zoë <Ⓩ> & \"Søn\" 📷", xmp.getArrayItem(DC, "creator", 1).getValue());
        assertEquals("Photo: Zoë <Ⓩ> & \"Søn\" 📷", xmp.getPropertyString(PHOTOSHOP, "Credit"));
        assertEquals(
                "© 2024\nZoë",
                xmp.getLocalizedText(DC, "rights", "", "x-default").getValue());
        assertEquals(true, xmp.getPropertyBoolean(RIGHTS, "Marked"));
        assertEquals("https://example.org/?a=1&b=<2>", xmp.getPropertyString(RIGHTS, "WebStatement"));
    }

    @Test
    void isEmptyWhenThereIsNothingToSay() {
        assertTrue(CreditXmp.of(PhotoFixture.ofSize(9, 9).build()).isEmpty());
        assertEquals(0, CreditXmp.of(PhotoFixture.ofSize(9, 9).build()).bytes().length);
    }

    @Test
    void inventsNoCopyright() {
        CreditXmp credit = CreditXmp.of(PhotoFixture.ofSize(9, 9).by("Ada").build());

        assertFalse(credit.isEmpty());
        assertFalse(credit.packet().contains("dc:rights>"));
        assertFalse(credit.packet().contains("xmpRights:Marked"));
        assertFalse(credit.packet().contains("xmpRights:WebStatement"));
    }

    @Test
    void namesNobodyWhereCreditIsDeclined() {
        assertEquals(
                Credit.Origin.UNKNOWN,
                PhotoFixture.ofSize(9, 9).build().credit().origin());
        CreditXmp credit =
                CreditXmp.of(PhotoFixture.ofSize(9, 9).copyright("© Ada").build());

        assertFalse(credit.packet().contains("dc:creator>"));
        assertFalse(credit.packet().contains("photoshop:Credit>"));
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() throws XMPException {
        XMPMeta xmp = parsed(CreditXmp.of(
                PhotoFixture.ofSize(9, 9).by("A\u0000b\u001B\uD800c\uFFFEd").build()));

        assertEquals(
                "A\uFFFDb\uFFFD\uFFFDc\uFFFDd",
                xmp.getArrayItem(DC, "creator", 1).getValue());
    }

    @Test
    void fitsIntoAJpegSegmentWhateverPeopleWrite() throws XMPException {
        String long1 = "&".repeat(100_000);
        CreditXmp credit = CreditXmp.of(PhotoFixture.ofSize(9, 9)
                .by(long1)
                .copyright("漢".repeat(100_000))
                .licenseUrl("https://example.org/" + long1)
                .build());

        assertTrue(credit.bytes().length < 65_000, credit.bytes().length + " bytes");
        XMPMeta xmp = parsed(credit);
        assertEquals("&".repeat(2000) + "…", xmp.getArrayItem(DC, "creator", 1).getValue());
        assertFalse(xmp.doesPropertyExist(RIGHTS, "WebStatement"));
    }

    private static XMPMeta parsed(CreditXmp credit) throws XMPException {
        return XMPMetaFactory.parseFromBuffer(credit.bytes());
    }
}
