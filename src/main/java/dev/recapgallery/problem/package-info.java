/** Findings with positions, and their collector. Depends on nothing. */
@NullMarked
package dev.recapgallery.problem;

import org.jspecify.annotations.NullMarked;
