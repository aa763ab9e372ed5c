/** Turns a gallery into bytes (JSON, fragments, JSON-LD, preview page) and puts them into the output folder whole. */
@NullMarked
package dev.recapgallery.publish;

import org.jspecify.annotations.NullMarked;
