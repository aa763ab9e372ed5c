package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionValue;
import dev.recapgallery.problem.Outcome;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another value for a key of a photo.
 *
 * @param value null to take it out
 * @param was what the page had shown, null for none; where the file says something else, nothing is changed
 * @param place where the page had shown the photo, null for a photo that the file didn't name
 */
record PhotoChange(
        String file,
        String key,
        @Nullable CaptionValue value,
        @Nullable CaptionValue was,
        @Nullable PlaceOnPage place) implements CaptionChange {

    @Override
    public boolean isTriedAgain() {
        return true;
    }

    @Override
    public Result in(CaptionFileValues captions) {
        CaptionPath path = CaptionChange.entry(captions, file).key(key);
        CaptionValue now = captions.value(path).orElse(null);
        if (CaptionChange.same(now, value)) {
            return Stopped.done(captions);
        }
        Optional<String> refusal = value == null ? Optional.empty() : FieldShape.refusal(captions, key, value);
        if (refusal.isPresent()) {
            return Stopped.wrong(refusal.get());
        }
        if (!CaptionChange.same(now, was)) {
            return Stopped.conflict(now, captions);
        }
        if (value == null) {
            return new Made(captions.remove(path));
        }
        return new Made(isTakenOut(captions) ? broughtBack(captions, path, value) : captions.set(path, value));
    }

    private boolean isTakenOut(CaptionFileValues captions) {
        return place != null && captions.photo(file).isEmpty();
    }

    private Outcome<CaptionFileValues> broughtBack(CaptionFileValues captions, CaptionPath path, CaptionValue wanted) {
        return Optional.ofNullable(place)
                .flatMap(shown -> shown.in(captions))
                .map(spot ->
                        captions.insert(spot.photos(), spot.at(), file, new CaptionValue.Fields(Map.of(key, wanted))))
                .orElseGet(() -> captions.set(path, wanted));
    }
}
