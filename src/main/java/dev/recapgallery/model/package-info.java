/** The words of the project as immutable records: photos, credits, licences, sections, the gallery. No I/O. */
@NullMarked
package dev.recapgallery.model;

import org.jspecify.annotations.NullMarked;
