package dev.recapgallery;

import dev.recapgallery.image.ImageHeader;
import dev.recapgallery.input.FoundPhoto;
import dev.recapgallery.model.SourcePhoto;

/**
 * A photo that was read, with what it takes to come back for its pixels.
 *
 * @param photo what its file and its sidecar say
 */
public record Source(FoundPhoto found, ImageHeader header, SourcePhoto photo) {}
