@NullMarked
package dev.recapgallery.post;

import org.jspecify.annotations.NullMarked;
