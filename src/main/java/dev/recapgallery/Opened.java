package dev.recapgallery;

import dev.recapgallery.input.FileStamp;
import dev.recapgallery.input.PhotoFile;
import org.jspecify.annotations.Nullable;

/**
 * A photo that all is known of but its pixels.
 *
 * @param file its bytes, where they had to be read; null where it was remembered
 */
record Opened(Source source, @Nullable PhotoFile file) {

    Opened withStamp(@Nullable FileStamp stamp) {
        return new Opened(source.withStamp(stamp), file);
    }
}
