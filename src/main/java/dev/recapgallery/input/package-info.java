/** Reads the outside: the caption file, the photo folder, the metadata inside photos; joins them to an album. */
@NullMarked
package dev.recapgallery.input;

import org.jspecify.annotations.NullMarked;
