/** Caption files, text in, text out: written anew, added to, or changed in place; what a person typed stays as it is. */
@NullMarked
package dev.recapgallery.edit;

import org.jspecify.annotations.NullMarked;
