package dev.recapgallery;

import dev.recapgallery.image.ImageHeader;
import dev.recapgallery.input.FoundPhoto;
import dev.recapgallery.model.SourcePhoto;

/** A photo that was read, with what it takes to come back for its pixels. */
record Source(FoundPhoto found, ImageHeader header, SourcePhoto photo) {}
