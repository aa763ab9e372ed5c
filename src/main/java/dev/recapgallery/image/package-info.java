/** Makes renditions: the header check, the plan (pure), decoding, colour, resizing, encoding, file names. */
@NullMarked
package dev.recapgallery.image;

import org.jspecify.annotations.NullMarked;
