package dev.recapgallery.lint;

import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Credit;
import dev.recapgallery.model.FieldHash;
import dev.recapgallery.model.License;
import dev.recapgallery.model.Person;
import dev.recapgallery.model.Photo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a photo: all that a {@link TextRule} looks at.
 *
 * @param file path within the photo folder
 * @param isNamed true when the caption file names the photo
 * @param license null unless it is typed beside the photo
 */
record PhotoTexts(
        String file,
        boolean isNamed,
        boolean decorative,
        @Nullable Caption caption,
        @Nullable String alt,
        @Nullable String title,
        @Nullable String copyright,
        @Nullable License license,
        List<String> tags,
        Credit credit) {

    static PhotoTexts of(Photo photo, boolean isLicenseTyped) {
        return new PhotoTexts(
                photo.file(),
                photo.place().position() != null,
                photo.decorative(),
                photo.caption(),
                photo.alt(),
                photo.title(),
                photo.copyright(),
                isLicenseTyped ? photo.license() : null,
                photo.tags(),
                photo.credit());
    }

    /** Stands for these texts, read with these settings. */
    String hash(String setting) {
        FieldHash hash = new FieldHash()
                .add(setting)
                .add(file)
                .add((isNamed ? 1 : 0) + (decorative ? 2 : 0))
                .addOptional(caption == null ? null : caption.source())
                .addOptional(caption == null ? null : String.valueOf(caption.markdown()))
                .addOptional(alt)
                .addOptional(title)
                .addOptional(copyright)
                .addOptional(license == null ? null : license.name())
                .add(tags.size());
        tags.forEach(hash::add);
        Person person = credit.person();
        hash.add(credit.origin().name());
        if (person != null) {
            TextSetting.add(person, hash);
        }
        return hash.hex();
    }
}
