package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another value for a key of a photo.
 *
 * @param value null to take it out
 * @param was what the page had shown, null for none; where the file says something else, nothing is changed
 */
record PhotoChange(
        String file,
        String key,
        @Nullable CaptionValue value,
        @Nullable CaptionValue was) implements CaptionChange {

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
        return new Made(value == null ? captions.remove(path) : captions.set(path, value));
    }
}
