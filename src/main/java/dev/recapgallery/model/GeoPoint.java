package dev.recapgallery.model;

/** Where a photo was taken, in degrees of WGS 84. Published only under {@code location: keep}. */
public record GeoPoint(double latitude, double longitude) {}
