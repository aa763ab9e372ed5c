package dev.recapgallery.input;

import dev.recapgallery.model.Limit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
 * has left. The deadline is in processor time, so that a busy machine reads what an idle one reads; in time on the clock
 * it is {@value #PATIENCE} times as long. Work that misses it is interrupted and left behind; it is a daemon and can't
 * hold up the exit.
 */
final class BoundedCall {

    private static final int PATIENCE = 20;
    private static final long LOOK_MILLIS = 50;

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
            return await(task, thread);
        } catch (TimeoutException late) {
            task.cancel(true);
            return otherwise.apply(
                    "its metadata takes longer to read than " + Limit.METADATA_SECONDS.words(deadline.toSeconds()));
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return otherwise.apply("reading its metadata was interrupted");
        } catch (ExecutionException failed) {
            return reason(failed.getCause(), otherwise);
        }
    }

    private <T> T await(FutureTask<T> task, Thread thread)
            throws ExecutionException, InterruptedException, TimeoutException {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long giveUpNanos = System.nanoTime() + PATIENCE * deadline.toNanos();
        while (System.nanoTime() < giveUpNanos) {
            try {
                return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException atWork) {
                if (clock.isThreadCpuTimeSupported() && clock.getThreadCpuTime(thread.getId()) > deadline.toNanos()) {
                    throw atWork;
                }
            }
        }
        throw new TimeoutException();
    }

    private static <T> T reason(@Nullable Throwable cause, Function<String, T> otherwise) {
        if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
            return otherwise.apply(
                    "its metadata is too large or too deep to read (more stack: --limit metadata-stack=N)");
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return otherwise.apply("its metadata is damaged");
    }
}
