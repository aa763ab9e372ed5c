package dev.recapgallery.image;

import dev.recapgallery.model.Limit;
import dev.recapgallery.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the header readers share: the file's name and type, and where warnings go.
 *
 * @param warnings collects what is odd but does no harm
 */
record HeaderDraft(String shownName, ImageType type, long fileBytes, int maxProfileBytes, List<Problem> warnings) {

    /** Size and samples of a picture, as stored. */
    record Frame(int widthPx, int heightPx, int components, int bitsPerSample) {}

    ImageHeader header(Frame frame, @Nullable ProfileBytes profile) {
        return header(frame, profile, false);
    }

    ImageHeader header(Frame frame, @Nullable ProfileBytes profile, boolean animated) {
        return new ImageHeader(
                shownName,
                type,
                fileBytes,
                frame.widthPx(),
                frame.heightPx(),
                frame.components(),
                frame.bitsPerSample(),
                profile,
                null,
                null,
                animated);
    }

    /** The profile, or null with a warning when it is over the limit. */
    @Nullable
    ProfileBytes profile(byte[] bytes) {
        if (bytes.length > maxProfileBytes) {
            return profileTooLarge();
        }
        return new ProfileBytes(bytes);
    }

    @Nullable
    ProfileBytes profileTooLarge() {
        return noProfile("is over " + Limit.PROFILE_BYTES.words(maxProfileBytes));
    }

    @Nullable
    ProfileBytes noProfile(String fault) {
        warnings.add(PhotoProblems.profileLeftOut(shownName, "has a colour profile that " + fault));
        return null;
    }

    void isDamaged() {
        warnings.add(PhotoProblems.damaged(shownName));
    }
}
