/** Text in, text out: caption files and posts that a person wrote. */
@NullMarked
package dev.recapgallery.post;

import org.jspecify.annotations.NullMarked;
