/**
 * Text as strangers type it: where its lines end, and what it was before it went through a wrong encoding. No word of ours:
 * posts, captions and metadata are all the same here.
 */
@NullMarked
package dev.recapgallery.text;

import org.jspecify.annotations.NullMarked;
