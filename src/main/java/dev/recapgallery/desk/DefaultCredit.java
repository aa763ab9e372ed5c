package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionValue;
import dev.recapgallery.problem.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another person who is credited for the photos that nobody else is credited for: {@code defaults: {credit: kati}}.
 *
 * @param person a key of the people; null for nobody any more
 * @param was what the page had shown, null for none
 * @param own what this page wrote of {@code defaults:} before
 */
record DefaultCredit(@Nullable String person, @Nullable CaptionValue was, OwnDefaults own) implements CaptionChange {

    private static final CaptionPath DEFAULTS = CaptionPath.of("defaults");
    private static final CaptionPath PATH = DEFAULTS.key("credit");

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
            return new Made(takenOut(captions));
        }
        return captions.has(CaptionPath.of("people", person))
                ? new Made(written(captions, wanted))
                : Stopped.refused("'" + person + "' is no key of 'people:' any more; choose somebody else");
    }

    private Outcome<CaptionFileValues> written(CaptionFileValues captions, CaptionValue wanted) {
        Optional<String> without = captions.has(DEFAULTS) ? own.without(captions) : Optional.of(captions.text());
        Outcome<CaptionFileValues> changed = captions.set(PATH, wanted);
        return without.isEmpty() ? changed : changed.then(file -> Outcome.of(own.note(without.get(), file)));
    }

    /** With all of {@code defaults:} where that was ours. */
    private Outcome<CaptionFileValues> takenOut(CaptionFileValues captions) {
        return own.without(captions)
                .map(text -> CaptionFileValues.read("captions", text))
                .filter(read -> read.value().filter(file -> !file.has(DEFAULTS)).isPresent())
                .orElseGet(() -> captions.remove(PATH));
    }
}
