package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheItems(int threads) {
        List<Integer> items = IntStream.range(0, 200).boxed().toList();
        try (Workers workers = new Workers(threads, 100)) {
            List<Integer> results = workers.map(items, item -> item % 13, item -> {
                pause(item % 3);
                return item * item;
            });
            assertEquals(items.stream().map(item -> item * item).toList(), results);
            assertEquals(List.of(), workers.map(List.<Integer>of(), item -> 1, item -> item));
        }
    }

    @Test
    void oneThreadIsTheCallersOwn() {
        try (Workers workers = new Workers(1, 100)) {
            for (Thread thread : workers.map(List.of(1, 2, 3), item -> 1, item -> Thread.currentThread())) {
                assertSame(Thread.currentThread(), thread);
            }
        }
    }

    @Test
    void otherThreadsAreNamedDaemons() {
        try (Workers workers = new Workers(2, 100)) {
            for (Thread thread : workers.map(List.of(1, 2, 3), item -> 1, item -> Thread.currentThread())) {
                assertTrue(thread.isDaemon());
                assertTrue(thread.getName().matches("worker-[12]"), thread.getName());
            }
        }
    }

    @Test
    void memoryInUseStaysWithinTheBudget() {
        AtomicLong inUse = new AtomicLong();
        AtomicLong most = new AtomicLong();
        List<Long> items =
                LongStream.range(0, 120).map(i -> 10 + i * 37 % 60).boxed().toList();
        try (Workers workers = new Workers(6, 100)) {
            workers.map(items, item -> item, item -> {
                most.accumulateAndGet(inUse.addAndGet(item), Math::max);
                pause(1);
                return inUse.addAndGet(-item);
            });
        }
        assertTrue(most.get() <= 100, most + " in use");
        assertTrue(most.get() > 69, "more than one at a time, but only " + most);
    }

    @Test
    void anItemOverTheBudgetRunsAlone() {
        AtomicInteger running = new AtomicInteger();
        List<Long> items = List.of(10L, 500L, 10L, 300L, 10L);
        try (Workers workers = new Workers(4, 100)) {
            List<Boolean> alone = workers.map(items, item -> item, item -> {
                boolean isAlone = running.incrementAndGet() == 1;
                pause(20);
                isAlone &= running.get() == 1;
                running.decrementAndGet();
                return isAlone;
            });
            assertTrue(alone.get(1) && alone.get(3));
        }
    }

    @Test
    void theHeaviestStartFirst() {
        List<Long> started = Collections.synchronizedList(new ArrayList<>());
        try (Workers workers = new Workers(2, 50)) {
            workers.map(List.of(1L, 60L, 3L, 80L, 2L, 70L), item -> item, item -> {
                started.add(item);
                pause(15);
                return item;
            });
        }
        assertEquals(List.of(80L, 70L, 60L), started.subList(0, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void workInPiecesGoesOnBeforeAnythingElseStarts(int threads) {
        AtomicInteger inHand = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> items = IntStream.range(0, 60).boxed().toList();
        try (Workers workers = new Workers(threads, 100)) {
            List<String> results = workers.mapInSteps(items, item -> 1, item -> {
                most.accumulateAndGet(inHand.incrementAndGet(), Math::max);
                return new Step.Next<>(
                        40,
                        () -> new Step.Next<>(40, () -> {
                            pause(1);
                            inHand.decrementAndGet();
                            return new Step.Done<>("done " + item);
                        }));
            });
            assertEquals(items.stream().map(item -> "done " + item).toList(), results);
        }
        assertTrue(most.get() <= threads, most + " begun and not ended");
    }

    @Test
    void theMemoryOfAllPiecesStaysWithinTheBudget() {
        AtomicLong inUse = new AtomicLong();
        AtomicLong most = new AtomicLong();
        try (Workers workers = new Workers(6, 100)) {
            workers.mapInSteps(LongStream.range(0, 60).boxed().toList(), item -> 5, item -> {
                long bytes = 10 + item * 37 % 60;
                return new Step.Next<>(bytes, () -> {
                    most.accumulateAndGet(inUse.addAndGet(bytes), Math::max);
                    pause(1);
                    return new Step.Done<>(inUse.addAndGet(-bytes));
                });
            });
        }
        assertTrue(most.get() <= 100, most + " in use");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatALaterPieceThrowsIsThrownInTheCaller(int threads) {
        IllegalStateException bug = new IllegalStateException("a bug");
        try (Workers workers = new Workers(threads, 100)) {
            IllegalStateException thrown = assertThrows(
                    IllegalStateException.class,
                    () -> workers.mapInSteps(
                            IntStream.range(0, 100).boxed().toList(),
                            item -> 1,
                            item -> new Step.Next<Integer>(1, () -> {
                                throw bug;
                            })));
            assertSame(bug, thrown);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatATaskThrowsIsThrownInTheCaller(int threads) {
        IllegalStateException bug = new IllegalStateException("a bug");
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers(threads, 100)) {
            List<Integer> items = IntStream.range(0, 1000).boxed().toList();
            IllegalStateException thrown = assertThrows(
                    IllegalStateException.class,
                    () -> workers.map(items, item -> 1, item -> {
                        if (item == 5) {
                            throw bug;
                        }
                        pause(1);
                        return done.incrementAndGet();
                    }));
            assertSame(bug, thrown);
            assertTrue(done.get() < 999, "nothing more is started");
            assertEquals(List.of(2, 3), workers.map(List.of(1, 2), item -> 1, item -> item + 1));
        }
    }

    @Test
    void anInterruptEndsTheWaitAtOnceAndTheWorkSoon() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(2);
        AtomicInteger interrupted = new AtomicInteger();
        AtomicBoolean cancelled = new AtomicBoolean();
        try (Workers workers = new Workers(2, 100)) {
            Thread caller = new Thread(() -> {
                try {
                    workers.map(List.of(1, 2, 3, 4), item -> 1, item -> {
                        started.countDown();
                        if (!sleep(20_000)) {
                            interrupted.incrementAndGet();
                        }
                        return item;
                    });
                } catch (CancellationException e) {
                    cancelled.set(Thread.currentThread().isInterrupted());
                }
            });
            caller.start();
            assertTrue(started.await(10, TimeUnit.SECONDS));
            caller.interrupt();
            caller.join(5_000);
            assertTrue(cancelled.get());
        }
        for (int i = 0; i < 500 && interrupted.get() < 2; i++) {
            pause(10);
        }
        assertEquals(2, interrupted.get());
    }

    private static void pause(int millis) {
        assertTrue(sleep(millis), "nobody interrupts here");
    }

    private static boolean sleep(int millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
