package dev.recapgallery.input;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs work on strangers' bytes in a thread of its own, with a known stack and a deadline, whatever stack the caller
 * has left. Work that misses its deadline is interrupted and left behind; it is a daemon and can't hold up the exit.
 */
final class BoundedCall {

    private final int stackBytes;
    private final Duration deadline;

    BoundedCall(int stackBytes, Duration deadline) {
        this.stackBytes = stackBytes;
        this.deadline = deadline;
    }

    /**
     * The work's result, or what {@code otherwise} makes of the reason why there is none (a clause, ready to be shown).
     * Errors that are ours, not the input's, are thrown on.
     */
    <T> T run(Supplier<T> work, Function<String, T> otherwise) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "metadata", stackBytes);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return otherwise.apply("its metadata takes longer than " + deadline.toSeconds() + " s to read");
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return otherwise.apply("reading its metadata was interrupted");
        } catch (ExecutionException failed) {
            return reason(failed.getCause(), otherwise);
        }
    }

    private static <T> T reason(@Nullable Throwable cause, Function<String, T> otherwise) {
        if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
            return otherwise.apply("its metadata is too large or too deep to read");
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return otherwise.apply("its metadata is damaged");
    }
}
