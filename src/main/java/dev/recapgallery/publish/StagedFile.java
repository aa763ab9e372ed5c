package dev.recapgallery.publish;

import java.nio.file.Path;

/**
 * A file that {@link OutputFolder#stage} wrote where nobody sees it, until it is put into its place.
 *
 * @param part where it is: its place itself, where the same was there before
 * @param sha256 of its bytes, lower-case hex
 * @param bytes its size
 */
public record StagedFile(Path part, String sha256, long bytes) {}
