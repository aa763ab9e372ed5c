/** Posts, text in, text out: captions are read out of them, and figures put into them. */
@NullMarked
package dev.recapgallery.post;

import org.jspecify.annotations.NullMarked;
