package dev.recapgallery.publish;

import dev.recapgallery.model.Section;

/** Writes the fragments of a gallery for one target. Each ends in one newline. */
interface FragmentWriter {

    /** Everything. */
    String gallery();

    /** The credit roll. */
    String credits();

    /** One section without a heading of its own, which the post has. */
    String section(Section section);

    /** One photo. */
    String photo(PublishedPhoto photo);
}
