package dev.recapgallery.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one {@link Workers#map}: each thread that runs the queue takes one task after the other, one that goes on with
 * an item, or else the heaviest that fits into what is left of the memory budget. All state is guarded by this object's lock.
 */
final class WorkQueue<O> implements Runnable {

    /**
     * A piece of one item's work.
     *
     * @param index place of the item's result
     */
    record Task<O>(int index, long memoryBytes, Supplier<Step<O>> work) {}

    private final List<Task<O>> waiting;

    /** Those that go on with an item. What such an item has in hand is in nobody's estimate, so nothing starts before them. */
    private final List<Task<O>> begun = new ArrayList<>();

    private final long budgetBytes;
    private final Runnable afterEach;
    private final int size;
    private final Map<Integer, O> results = new TreeMap<>();
    private final List<Thread> running = new ArrayList<>();
    private long bytesInUse;
    private @Nullable Throwable failure;

    /** @param afterEach called after each item's work, by the thread that ended it */
    WorkQueue(List<Task<O>> tasks, long budgetBytes, Runnable afterEach) {
        this.waiting = new ArrayList<>(tasks);
        this.waiting.sort(
                Comparator.comparingLong((Task<O> task) -> task.memoryBytes).reversed());
        this.budgetBytes = budgetBytes;
        this.afterEach = afterEach;
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
            Step<O> step = Objects.requireNonNull(task.work.get(), "step");
            if (step instanceof Step.Done) {
                afterEach.run();
            }
            end(task, () -> goOn(task.index, step));
        } catch (RuntimeException | Error e) {
            // A bug or too little memory: carried over into the caller's thread by results().
            end(task, () -> fail(e));
        }
    }

    private void goOn(int index, Step<O> step) {
        if (step instanceof Step.Done<O> done) {
            results.put(index, done.result());
        } else if (failure == null && step instanceof Step.Next<O> next) {
            begun.add(new Task<>(index, next.memoryBytes(), next.work()));
        }
    }

    /** Empty when nothing is left and nothing more can come. */
    private synchronized Optional<Task<O>> take() {
        while (!begun.isEmpty() || !waiting.isEmpty() || !running.isEmpty()) {
            Optional<Task<O>> task = takeFitting(begun.isEmpty() ? waiting : begun);
            if (task.isPresent()) {
                return task;
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

    private Optional<Task<O>> takeFitting(List<Task<O>> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            long memoryBytes = tasks.get(i).memoryBytes;
            if (running.isEmpty() || memoryBytes <= budgetBytes - bytesInUse) {
                running.add(Thread.currentThread());
                bytesInUse += memoryBytes;
                return Optional.of(tasks.remove(i));
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
        begun.clear();
    }

    private void stop() {
        fail(new CancellationException("interrupted"));
        running.forEach(Thread::interrupt);
        notifyAll();
    }
}
