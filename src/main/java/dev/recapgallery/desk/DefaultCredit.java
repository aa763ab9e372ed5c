package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionValue;
import org.jspecify.annotations.Nullable;

/**
 * Another person who is credited for the photos that nobody else is credited for: {@code defaults: {credit: kati}}.
 *
 * @param person a key of the people; null for nobody any more
 * @param was what the page had shown, null for none
 */
record DefaultCredit(@Nullable String person, @Nullable CaptionValue was) implements CaptionChange {

    private static final CaptionPath PATH = CaptionPath.of("defaults", "credit");

    @Override
    public Result in(CaptionFileValues captions) {
        CaptionValue wanted = person == null ? null : CaptionValue.text(person);
        CaptionValue now = captions.value(PATH).orElse(null);
        if (CaptionChange.same(now, wanted)) {
            return Stopped.done(captions);
        }
        if (!CaptionChange.same(now, was)) {
            return Stopped.refused("who took the others was changed in the file meanwhile; look who it is now");
        }
        if (person == null || wanted == null) {
            return new Made(captions.remove(PATH));
        }
        return captions.has(CaptionPath.of("people", person))
                ? new Made(captions.set(PATH, wanted))
                : Stopped.refused("'" + person + "' is no key of 'people:' any more; choose somebody else");
    }
}
