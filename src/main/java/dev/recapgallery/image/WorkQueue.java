package dev.recapgallery.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one {@link Workers#map}: each thread that runs the queue takes one task after the other, the heaviest
 * that fits into what is left of the memory budget. All state is guarded by this object's lock.
 */
final class WorkQueue<O> implements Runnable {

    /**
     * One item's work.
     *
     * @param index place of its result
     */
    record Task<O>(int index, long memoryBytes, Supplier<O> work) {}

    private final List<Task<O>> waiting;
    private final long budgetBytes;
    private final int size;
    private final Map<Integer, O> results = new TreeMap<>();
    private final List<Thread> running = new ArrayList<>();
    private long bytesInUse;
    private @Nullable Throwable failure;

    WorkQueue(List<Task<O>> tasks, long budgetBytes) {
        this.waiting = new ArrayList<>(tasks);
        this.waiting.sort(
                Comparator.comparingLong((Task<O> task) -> task.memoryBytes).reversed());
        this.budgetBytes = budgetBytes;
        this.size = tasks.size();
    }

    /** Works until no task is left. */
    @Override
    public void run() {
        for (Optional<Task<O>> task = take(); task.isPresent(); task = take()) {
            perform(task.get());
        }
    }

    /** Waits for all results, in order of their index. */
    synchronized List<O> results() {
        try {
            while (results.size() < size && !(failure != null && running.isEmpty())) {
                wait();
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return List.copyOf(results.values());
    }

    private void perform(Task<O> task) {
        try {
            O result = task.work.get();
            end(task, () -> results.put(task.index, result));
        } catch (RuntimeException | Error e) {
            // A bug or too little memory: carried over into the caller's thread by results().
            end(task, () -> fail(e));
        }
    }

    private synchronized Optional<Task<O>> take() {
        while (!waiting.isEmpty()) {
            for (int i = 0; i < waiting.size(); i++) {
                Task<O> task = waiting.get(i);
                if (running.isEmpty() || task.memoryBytes <= budgetBytes - bytesInUse) {
                    waiting.remove(i);
                    running.add(Thread.currentThread());
                    bytesInUse += task.memoryBytes;
                    return Optional.of(task);
                }
            }
            try {
                wait();
            } catch (InterruptedException e) {
                // The pool is closing: nothing more is started, and nobody may wait for it.
                fail(new CancellationException("closed"));
                notifyAll();
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private synchronized void end(Task<O> task, Runnable outcome) {
        running.remove(Thread.currentThread());
        bytesInUse -= task.memoryBytes;
        outcome.run();
        notifyAll();
    }

    private void fail(Throwable thrown) {
        failure = failure == null ? thrown : failure;
        waiting.clear();
    }

    private void stop() {
        waiting.clear();
        running.forEach(Thread::interrupt);
        notifyAll();
    }
}
