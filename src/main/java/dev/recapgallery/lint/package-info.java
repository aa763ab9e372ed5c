/** Rules over the joined photos. Pure. */
@NullMarked
package dev.recapgallery.lint;

import org.jspecify.annotations.NullMarked;
