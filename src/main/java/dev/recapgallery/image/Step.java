package dev.recapgallery.image;

import java.util.function.Supplier;

/**
 * What a piece of work came to: its result, or one more piece. So work whose first piece tells how much memory the rest needs
 * needs no guess, and what the first piece has in hand goes on to the next.
 *
 * @param <O> type of the result
 */
public sealed interface Step<O> {

    /** The same, with something to run after the last piece, by the thread that did it. */
    Step<O> whenDone(Runnable after);

    /** The result of the work. */
    record Done<O>(O result) implements Step<O> {

        @Override
        public Step<O> whenDone(Runnable after) {
            after.run();
            return this;
        }
    }

    /**
     * One more piece.
     *
     * @param memoryBytes what it needs at its peak, with what is left of the pieces before
     */
    record Next<O>(long memoryBytes, Supplier<Step<O>> work) implements Step<O> {

        @Override
        public Step<O> whenDone(Runnable after) {
            return new Next<>(memoryBytes, () -> work.get().whenDone(after));
        }
    }
}
