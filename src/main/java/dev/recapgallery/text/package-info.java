/**
 * Text as strangers type it: where its lines end, what it was before it went through a wrong encoding, the words they credit
 * photos with, and what people are called. No word of ours: posts, captions and metadata are all the same here.
 */
@NullMarked
package dev.recapgallery.text;

import org.jspecify.annotations.NullMarked;
