@NullMarked
package dev.recapgallery.text;

import org.jspecify.annotations.NullMarked;
