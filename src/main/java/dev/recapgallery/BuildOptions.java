package dev.recapgallery;

/**
 * How a build is to be done.
 *
 * @param isDryRun true to say what would be done and write nothing
 * @param isForced true to make every rendition anew
 */
public record BuildOptions(boolean isDryRun, boolean isForced) {}
