package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionValue;
import dev.recapgallery.problem.Outcome;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another place for a photo.
 *
 * @param section id of the section to go to; empty for outside any section
 * @param before the photo before which it is to stand; null for the end
 * @param was id of the section where the page had shown it; null for a photo without an entry
 */
record PhotoMove(
        String file,
        String section,
        @Nullable String before,
        @Nullable String was) implements CaptionChange {

    @Override
    public Result in(CaptionFileValues captions) {
        return section.isEmpty()
                ? to(CaptionPath.of("photos"), captions)
                : CaptionChange.inSection(
                        captions, section, found -> to(found.path().key("photos"), captions));
    }

    private Result to(CaptionPath target, CaptionFileValues captions) {
        String now = sectionNow(captions, file);
        if (!Objects.equals(now, was)) {
            return Stopped.conflict(now == null ? null : CaptionValue.text(now), captions);
        }
        return new Made(moved(captions, file, target, place(captions, target)));
    }

    /** Behind all others of a mapping of photos. */
    static Outcome<CaptionFileValues> toEnd(CaptionFileValues captions, String file, CaptionPath target) {
        return moved(captions, file, target, Integer.MAX_VALUE);
    }

    private static Outcome<CaptionFileValues> moved(
            CaptionFileValues captions, String file, CaptionPath target, int at) {
        Optional<CaptionPath> entry = captions.photo(file);
        return entry.isPresent()
                ? captions.move(entry.get(), target, at)
                : captions.insert(target, at, file, CaptionValue.text(""));
    }

    /** The id of the section a photo stands in; empty for outside any, null without an entry. */
    static @Nullable String sectionNow(CaptionFileValues captions, String file) {
        return captions.photo(file)
                .map(path -> CaptionChange.sectionOf(captions, path))
                .orElse(null);
    }

    private int place(CaptionFileValues captions, CaptionPath target) {
        Optional<CaptionPath> next = before == null ? Optional.empty() : captions.photo(before);
        return next.map(path -> captions.ordinal(target, path)).orElse(Integer.MAX_VALUE);
    }
}
