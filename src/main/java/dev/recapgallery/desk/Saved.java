package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change.
 *
 * @param isDone true when the file says what was wanted
 * @param isWritten true when it says so since now
 * @param now where the value was another than expected: what it is, null for none
 * @param refusal where it can't be written: why
 * @param question what is to be agreed to first, if anything
 * @param file the caption file as it is, null where nothing could be done
 */
record Saved(
        boolean isDone,
        boolean isWritten,
        @Nullable CaptionValue now,
        @Nullable Refusal refusal,
        @Nullable Question question,
        @Nullable CaptionFileValues file) {
    static Saved done(CaptionFileValues file) {
        return new Saved(true, false, null, null, null, file);
    }

    static Saved written(CaptionFileValues file) {
        return new Saved(true, true, null, null, null, file);
    }

    static Saved conflict(@Nullable CaptionValue now, CaptionFileValues file) {
        return new Saved(false, false, now, null, null, file);
    }

    /** What another try may settle. */
    static Saved refused(String message) {
        return new Saved(false, false, null, new Refusal(message, true), null, null);
    }

    /** What stays so until it is mended: another try would say the same. */
    static Saved wrong(String message) {
        return new Saved(false, false, null, new Refusal(message, false), null, null);
    }

    static Saved asked(Question question) {
        return new Saved(false, false, null, null, question, null);
    }

    /**
     * Why something wasn't written.
     *
     * @param mayTryAgain false where that would come to the same
     */
    record Refusal(String message, boolean mayTryAgain) {}

    /**
     * What somebody is to agree to before it is done.
     *
     * @param effects what would come of it; who agrees names them, so that nothing else is agreed to
     */
    record Question(String text, List<String> effects) {
        Question {
            effects = List.copyOf(effects);
        }
    }
}
