package dev.recapgallery.desk;

import dev.recapgallery.post.CaptionFileValues;
import dev.recapgallery.post.CaptionPath;
import dev.recapgallery.post.CaptionValue;
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
        Optional<CaptionPath> entry = captions.photo(file);
        String now = entry.map(path -> CaptionChange.sectionOf(captions, path)).orElse(null);
        if (!Objects.equals(now, was)) {
            return Stopped.conflict(now == null ? null : CaptionValue.text(now), captions);
        }
        int at = place(captions, target);
        return new Made(
                entry.isPresent()
                        ? captions.move(entry.get(), target, at)
                        : captions.insert(target, at, file, CaptionValue.text("")));
    }

    private int place(CaptionFileValues captions, CaptionPath target) {
        Optional<CaptionPath> next = before == null ? Optional.empty() : captions.photo(before);
        return next.map(path -> captions.ordinal(target, path)).orElse(Integer.MAX_VALUE);
    }
}
