package dev.recapgallery.model;

/** What must stay in view when a photo is cropped: a point as fractions 0–1 of width from the left and height from the top. */
public record FocalPoint(double x, double y) {
    public FocalPoint {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("not within the photo: " + x + ", " + y);
        }
    }
}
