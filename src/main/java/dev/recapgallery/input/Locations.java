package dev.recapgallery.input;

import dev.recapgallery.model.GeoPoint;
import java.util.Optional;

/** Tells a place on the globe from what a receiver without a fix writes. */
final class Locations {

    private Locations() {}

    /** Nothing for degrees off the globe, and for 0°, 0°, where nobody takes photos. */
    static Optional<GeoPoint> of(double latitude, double longitude) {
        boolean isOnGlobe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        boolean isNowhere = latitude == 0 && longitude == 0;
        return isOnGlobe && !isNowhere ? Optional.of(new GeoPoint(latitude, longitude)) : Optional.empty();
    }
}
