package dev.recapgallery.image;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Runs work on several items at once: the one place where threads for photos are made. Results come in the order of the items,
 * whatever order they end in. The heaviest items start first, because a heavy one started last would be waited for by
 * idle threads; what has begun goes on before anything else starts. The memory of what runs at one time stays within a
 * budget; an item over the budget runs alone.
 *
 * <p>The threads are daemons, so they never keep a process alive that wants to end.
 */
public final class Workers implements AutoCloseable {

    private final int threads;
    private final long budgetBytes;
    private final ExecutorService pool;
    private final HeapThrift heap = new HeapThrift();

    /**
     * @param threads at most so many items at once; with 1, everything runs in the caller's thread
     * @param budgetBytes for the sum of the items' estimates
     */
    public Workers(int threads, long budgetBytes) {
        if (threads < 1 || budgetBytes < 1) {
            throw new IllegalArgumentException(threads + " threads with " + budgetBytes + " bytes");
        }
        this.threads = threads;
        this.budgetBytes = budgetBytes;
        this.pool = Executors.newFixedThreadPool(threads, namedDaemons());
    }

    /** With half of the memory this Java process may use; the other half is for everything else. */
    public static Workers of(int threads) {
        return new Workers(threads, Runtime.getRuntime().maxMemory() / 2);
    }

    /**
     * The results of {@code work} on each item, in the order of the items.
     *
     * @param memoryBytes what an item needs at its peak
     * @param work doesn't return null; what it throws is thrown here, once what is running has ended
     * @throws java.util.concurrent.CancellationException when the calling thread is interrupted; it stays interrupted,
     *     nothing more is started, and what is running is interrupted but not waited for
     */
    public <I, O> List<O> map(List<I> items, ToLongFunction<I> memoryBytes, Function<I, O> work) {
        return mapInSteps(items, memoryBytes, item -> new Step.Done<>(work.apply(item)));
    }

    /**
     * As {@link #map}, for work in several pieces.
     *
     * @param memoryBytes what an item's first piece needs at its peak
     */
    public <I, O> List<O> mapInSteps(List<I> items, ToLongFunction<I> memoryBytes, Function<I, Step<O>> work) {
        if (threads == 1 || items.size() < 2) {
            List<O> results = new ArrayList<>(items.size());
            items.forEach(item -> results.add(result(() -> work.apply(item))));
            return results;
        }
        List<WorkQueue.Task<O>> tasks = new ArrayList<>(items.size());
        for (I item : items) {
            tasks.add(new WorkQueue.Task<>(tasks.size(), memoryBytes.applyAsLong(item), () -> work.apply(item)));
        }
        WorkQueue<O> queue = new WorkQueue<>(tasks, budgetBytes, heap::check);
        for (int i = 0; i < Math.min(threads, items.size()); i++) {
            pool.execute(queue);
        }
        return queue.results();
    }

    private <O> O result(Supplier<Step<O>> work) {
        Step<O> step = work.get();
        while (step instanceof Step.Next<O> next) {
            step = next.work().get();
        }
        heap.check();
        return ((Step.Done<O>) step).result();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    private static ThreadFactory namedDaemons() {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "worker-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
