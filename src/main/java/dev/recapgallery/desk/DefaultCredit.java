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
 */
record DefaultCredit(@Nullable String person, @Nullable CaptionValue was) implements CaptionChange {

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
            return new Made(now == null ? captions.remove(PATH) : takenOut(captions, now));
        }
        return captions.has(CaptionPath.of("people", person))
                ? new Made(captions.set(PATH, wanted))
                : Stopped.refused("'" + person + "' is no key of 'people:' any more; choose somebody else");
    }

    /** With all of {@code defaults:} where it is, byte for byte, what is written where there is none. */
    private static Outcome<CaptionFileValues> takenOut(CaptionFileValues captions, CaptionValue now) {
        return captions.remove(DEFAULTS)
                .value()
                .flatMap(without -> added(without.text(), now))
                .flatMap(added -> without(captions.text(), added))
                .map(text -> CaptionFileValues.read("captions", text))
                .filter(read -> read.value().filter(file -> !file.has(DEFAULTS)).isPresent())
                .orElseGet(() -> captions.remove(PATH));
    }

    /** What is written where there is no {@code defaults:}. */
    private static Optional<String> added(String without, CaptionValue credit) {
        String closed = without.stripTrailing() + (without.contains("\r\n") ? "\r\n" : "\n");
        return CaptionFileValues.read("captions", closed)
                .then(file -> file.set(PATH, credit))
                .value()
                .map(CaptionFileValues::text)
                .filter(anew -> anew.startsWith(closed))
                .map(anew -> anew.substring(closed.length()));
    }

    /** The text without what was added behind the end of a line. */
    private static Optional<String> without(String text, String added) {
        int at = text.indexOf(added);
        boolean isLine = at > 0 && text.charAt(at - 1) == '\n';
        return isLine ? Optional.of(text.substring(0, at) + text.substring(at + added.length())) : Optional.empty();
    }
}
