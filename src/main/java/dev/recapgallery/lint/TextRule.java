package dev.recapgallery.lint;

import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.stream.Stream;

/**
 * A rule on what is written of photos, one at a time: nothing counts but the texts and what all are read with. So a photo in
 * which nothing was found need not be read again, see {@link SoundTexts}.
 */
interface TextRule extends Rule {

    /** Reads the texts of one photo after the other. */
    interface Reader {
        Stream<TextFault> read(PhotoTexts texts);
    }

    /**
     * A fault in what is written of a photo.
     *
     * @param key where in the photo's entry; empty for the entry as a whole
     */
    record TextFault(String key, String message) {}

    /** For the texts of one gallery. */
    Reader reader(TextSetting setting);

    /** What is found elsewhere than in texts of photos. */
    default Stream<Problem> elsewhere(Material material) {
        return Stream.empty();
    }

    /** What a reader of this rule finds of a photo. */
    default Stream<Problem> check(Photo photo, Reader reader, Material material) {
        return reader.read(material.texts(photo))
                .map(fault -> at(material.placeOf(photo, fault.key()), fault.message()));
    }

    @Override
    default Stream<Problem> check(Material material) {
        Reader reader = reader(TextSetting.of(material));
        return Stream.concat(material.photos().flatMap(photo -> check(photo, reader, material)), elsewhere(material));
    }
}
