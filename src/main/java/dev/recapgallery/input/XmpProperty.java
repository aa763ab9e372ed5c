package dev.recapgallery.input;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The XMP properties that a gallery has use for, by namespace and name; all others are passed over. */
enum XmpProperty {
    DESCRIPTION(XmpProperty.DC, "description"),
    TITLE(XmpProperty.DC, "title"),
    CREATOR(XmpProperty.DC, "creator"),
    RIGHTS(XmpProperty.DC, "rights"),
    SUBJECT(XmpProperty.DC, "subject"),
    ALT_TEXT("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "AltTextAccessibility"),
    CREDIT("http://ns.adobe.com/photoshop/1.0/", "Credit"),
    DATE_CREATED("http://ns.adobe.com/photoshop/1.0/", "DateCreated"),
    WEB_STATEMENT("http://ns.adobe.com/xap/1.0/rights/", "WebStatement"),
    CC_LICENSE("http://creativecommons.org/ns#", "license"),
    DATE_TIME_ORIGINAL(XmpProperty.EXIF, "DateTimeOriginal"),
    DATE_TIME_DIGITIZED(XmpProperty.EXIF, "DateTimeDigitized"),
    GPS_LATITUDE(XmpProperty.EXIF, "GPSLatitude"),
    GPS_LONGITUDE(XmpProperty.EXIF, "GPSLongitude"),
    AUX_OWNER(XmpProperty.AUX, "OwnerName"),
    AUX_SERIAL_NUMBER(XmpProperty.AUX, "SerialNumber"),
    AUX_LENS_SERIAL_NUMBER(XmpProperty.AUX, "LensSerialNumber"),
    EX_OWNER(XmpProperty.EXIF_EX, "CameraOwnerName"),
    EX_SERIAL_NUMBER(XmpProperty.EXIF_EX, "BodySerialNumber"),
    EX_LENS_SERIAL_NUMBER(XmpProperty.EXIF_EX, "LensSerialNumber"),
    CREATE_DATE("http://ns.adobe.com/xap/1.0/", "CreateDate"),
    HAS_EXTENDED_XMP("http://ns.adobe.com/xmp/note/", "HasExtendedXMP");

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String EXIF = "http://ns.adobe.com/exif/1.0/";
    private static final String AUX = "http://ns.adobe.com/exif/1.0/aux/";
    private static final String EXIF_EX = "http://cipa.jp/exif/1.0/";

    private static final Map<String, XmpProperty> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(property -> property.name, property -> property));

    private final String name;

    XmpProperty(String namespace, String localName) {
        this.name = namespace + localName;
    }

    /** {@code namespace} is null for a name without one. */
    static Optional<XmpProperty> of(@Nullable String namespace, String localName) {
        return Optional.ofNullable(BY_NAME.get(namespace + localName));
    }
}
