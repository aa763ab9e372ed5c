/** The editor's desk: serves the gallery on this machine alone, watches its files, and edits captions in the browser. */
@NullMarked
package dev.recapgallery.desk;

import org.jspecify.annotations.NullMarked;
