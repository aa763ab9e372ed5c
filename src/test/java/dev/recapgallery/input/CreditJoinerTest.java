package dev.recapgallery.input;

import static dev.recapgallery.input.AlbumFixture.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.Credit.Origin;
import dev.recapgallery.model.Field;
import dev.recapgallery.model.License;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import org.junit.jupiter.api.Test;

class CreditJoinerTest {

    private static final Person KATI = new Person("kati", "Katherine Michel", null);
    private static final String PEOPLE = "people: {kati: Katherine Michel, bartek: Bartek Pawlik}\n";
    private static final String DEFAULTS = PEOPLE + "defaults: {credit: kati, license: CC0-1.0}\n";
    private static final License CC0 =
            new License("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private static Photo join(String captions, Candidate... candidates) {
        return new AlbumFixture().photo("a.jpg", null, candidates).joinOne(captions);
    }

    private static Candidate creator(String name) {
        return says(MetadataSource.IPTC, Field.CREATOR, name);
    }

    private static Candidate creditLine(String line) {
        return says(MetadataSource.IPTC, Field.CREDIT_LINE, line);
    }

    private static Candidate licenseUrl(String url) {
        return says(MetadataSource.XMP, Field.LICENSE_URL, url);
    }

    @Test
    void whatIsTypedWins() {
        assertEquals(
                Credit.to(Origin.CAPTION_FILE, new Person(null, "Jane Doe", null), "Photo: Jane Doe"),
                join(DEFAULTS + "photos: {a.jpg: {credit: Jane Doe}}", creator("Bob"), creditLine("Bob/AP"))
                        .credit());
        assertEquals(
                Credit.declined(),
                join(DEFAULTS + "photos: {a.jpg: {credit: none}}", creator("Bob"))
                        .credit());
    }

    @Test
    void whatThePhotoSaysWinsOverDefaults() {
        assertEquals(
                Credit.to(Origin.EMBEDDED, new Person(null, "Bob", null), "Photo: Bob"),
                join(DEFAULTS + "photos: {a.jpg: x}", creator("Bob")).credit());
    }

    @Test
    void defaultsHoldWhereNothingElseIsKnown() {
        assertEquals(
                Credit.to(Origin.DEFAULT, KATI, "Photo: Katherine Michel"),
                join(DEFAULTS + "photos: {a.jpg: x}").credit());
        assertEquals(
                Credit.declined(),
                join("defaults: {credit: none}\nphotos: {a.jpg: x}").credit());
        assertEquals(Credit.unknown(), join("photos: {a.jpg: x}").credit());
    }

    @Test
    void anEmbeddedNameOfSomebodyRegisteredIsThatPerson() {
        assertEquals(
                Credit.to(Origin.EMBEDDED, KATI, "Photo: Katherine Michel"),
                join(PEOPLE + "photos: {a.jpg: x}", creator("KATHERINE michel")).credit());
    }

    @Test
    void anEmbeddedCreditLineIsShownAsItIs() {
        assertEquals(
                Credit.to(Origin.EMBEDDED, new Person(null, "Bob", null), "Bob/AP"),
                join("photos: {a.jpg: x}", creator("Bob"), creditLine("Bob/AP")).credit());
        assertEquals(
                Credit.to(Origin.EMBEDDED, new Person(null, "AP", null), "AP"),
                join("photos: {a.jpg: x}", creditLine("AP")).credit());
    }

    @Test
    void namesEveryCreator() {
        assertEquals(
                Credit.to(Origin.EMBEDDED, new Person(null, "Ann, Bob", null), "By Ann, Bob"),
                join("gallery: {credit-format: 'By {name}'}\nphotos: {a.jpg: x}", creator("Ann"), creator("Bob"))
                        .credit());
    }

    @Test
    void theDefaultLicenceHoldsForTheDefaultPersonsPhotosOnly() {
        assertEquals(CC0, join(DEFAULTS + "photos: {a.jpg: x}").license());
        assertEquals(CC0, join(DEFAULTS + "photos: {a.jpg: {credit: kati}}").license());
        assertEquals(
                CC0,
                join(DEFAULTS + "photos: {a.jpg: x}", creator("Katherine Michel"))
                        .license());
        assertNull(join(DEFAULTS + "photos: {a.jpg: {credit: bartek}}").license());
        assertNull(join(DEFAULTS + "photos: {a.jpg: {credit: none}}").license());
        assertNull(join(DEFAULTS + "photos: {a.jpg: x}", creator("Bob")).license());
    }

    @Test
    void theDefaultLicenceHoldsForAllWithoutADefaultCredit() {
        assertEquals(CC0, join("defaults: {license: cc0}\nphotos: {a.jpg: x}").license());
    }

    @Test
    void anEmbeddedLicenceWinsOverTheDefault() {
        License by = new License("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/");
        assertEquals(
                by,
                join(DEFAULTS + "photos: {a.jpg: x}", licenseUrl("http://creativecommons.org/licenses/by/4.0/"))
                        .license());
        assertEquals(
                new License(null, "https://example.org/terms", "https://example.org/terms"),
                join("photos: {a.jpg: x}", licenseUrl("https://example.org/terms"))
                        .license());
        assertNull(join("photos: {a.jpg: x}", licenseUrl("javascript:alert(1)")).license());
        assertEquals(
                CC0,
                join("photos: {a.jpg: {license: cc0}}", licenseUrl("https://example.org/terms"))
                        .license());
    }
}
