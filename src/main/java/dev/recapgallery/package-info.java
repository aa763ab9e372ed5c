/** The pipeline on one page, and nothing else. */
@NullMarked
package dev.recapgallery;

import org.jspecify.annotations.NullMarked;
