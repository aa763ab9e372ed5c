package dev.recapgallery.input;

import dev.recapgallery.model.Field;
import dev.recapgallery.model.GeoPoint;
import dev.recapgallery.model.MetadataSource;
import dev.recapgallery.model.PrivateDetail;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What XMP says of a photo (IPTC Photo Metadata Standard 2023.2 names the properties). */
final class XmpFields {

    private static final Map<Field, List<XmpProperty>> TEXTS = Map.of(
            Field.CAPTION, List.of(XmpProperty.DESCRIPTION),
            Field.ALT, List.of(XmpProperty.ALT_TEXT),
            Field.TITLE, List.of(XmpProperty.TITLE),
            Field.CREDIT_LINE, List.of(XmpProperty.CREDIT),
            Field.COPYRIGHT, List.of(XmpProperty.RIGHTS),
            Field.LICENSE_URL, List.of(XmpProperty.WEB_STATEMENT, XmpProperty.CC_LICENSE));

    /** {@code 47,26.283N} or {@code 47,26,17N} (XMP Part 2, section 1.2.4, "GPSCoordinate"). */
    private static final Pattern COORDINATE = Pattern.compile(
            "\\s*(\\d{1,3}),(\\d{1,2}(?:\\.\\d{1,15})?)(?:,(\\d{1,2}(?:\\.\\d{1,15})?))?\\s*([NSEW])\\s*");

    private final XmpProperties properties;

    XmpFields(XmpProperties properties) {
        this.properties = properties;
    }

    void offer(MetadataSource source, Candidates candidates) {
        for (Field field : Field.values()) {
            TEXTS.getOrDefault(field, List.of()).stream()
                    .flatMap(property -> properties.text(property).stream())
                    .forEach(text -> candidates.add(field, source, text));
        }
        candidates.addCreators(source, properties.all(XmpProperty.CREATOR));
        candidates.addKeywords(source, properties.all(XmpProperty.SUBJECT));
    }

    Stream<TimeStamp> originalTimes() {
        return times(XmpProperty.DATE_TIME_ORIGINAL, XmpProperty.DATE_CREATED);
    }

    Stream<TimeStamp> digitizedTimes() {
        return times(XmpProperty.DATE_TIME_DIGITIZED, XmpProperty.CREATE_DATE);
    }

    private Stream<TimeStamp> times(XmpProperty... wanted) {
        return Stream.of(wanted)
                .flatMap(property -> properties.text(property).stream())
                .flatMap(text -> TimeStamp.parse(text).stream());
    }

    /** What it tells of the camera's owner, by the names that Adobe and CIPA have for it. */
    Set<PrivateDetail> details() {
        Set<PrivateDetail> details = EnumSet.noneOf(PrivateDetail.class);
        if (saysAny(XmpProperty.AUX_OWNER, XmpProperty.EX_OWNER)) {
            details.add(PrivateDetail.OWNER);
        }
        if (saysAny(
                XmpProperty.AUX_SERIAL_NUMBER,
                XmpProperty.AUX_LENS_SERIAL_NUMBER,
                XmpProperty.EX_SERIAL_NUMBER,
                XmpProperty.EX_LENS_SERIAL_NUMBER)) {
            details.add(PrivateDetail.SERIAL_NUMBER);
        }
        return details;
    }

    private boolean saysAny(XmpProperty... wanted) {
        return Stream.of(wanted)
                .flatMap(property -> properties.text(property).stream())
                .anyMatch(text -> !text.replaceAll("[\\s0-]+", "").isEmpty());
    }

    Optional<GeoPoint> location() {
        Optional<Double> latitude = properties.text(XmpProperty.GPS_LATITUDE).flatMap(XmpFields::degrees);
        Optional<Double> longitude = properties.text(XmpProperty.GPS_LONGITUDE).flatMap(XmpFields::degrees);
        return latitude.flatMap(north -> longitude.flatMap(east -> Locations.of(north, east)));
    }

    private static Optional<Double> degrees(String text) {
        Matcher form = COORDINATE.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        double seconds = form.group(3) == null ? 0 : Double.parseDouble(form.group(3));
        double degrees = Double.parseDouble(form.group(1)) + Double.parseDouble(form.group(2)) / 60 + seconds / 3600;
        boolean isNegative = form.group(4).equals("S") || form.group(4).equals("W");
        return Optional.of(isNegative ? -degrees : degrees);
    }
}
