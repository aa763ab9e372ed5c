package dev.recapgallery.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedCallTest {

    private static final int STACK_BYTES = 512 << 10;

    private final BoundedCall call = new BoundedCall(STACK_BYTES, Duration.ofSeconds(20));

    @Test
    void givesTheResult() {
        assertEquals("done", call.run(() -> "done", why -> why));
    }

    @Test
    void endlessRecursionIsAReason() {
        assertEquals(
                "its metadata is too large or too deep to read (more stack: --limit metadata-stack=N)",
                call.run(() -> descend(0), why -> why));
    }

    private static String descend(int depth) {
        return depth < 0 ? "" : descend(depth + 1) + depth;
    }

    @Test
    void anExceptionIsAReason() {
        assertEquals(
                "its metadata is damaged",
                call.run(
                        () -> {
                            throw new IllegalStateException("x");
                        },
                        why -> why));
    }

    @Test
    void anErrorOfOurOwnIsThrownOn() {
        assertThrows(
                AssertionError.class,
                () -> call.run(
                        () -> {
                            throw new AssertionError("x");
                        },
                        why -> ""));
    }

    @Test
    void aMissedDeadlineIsAReason() {
        BoundedCall impatient = new BoundedCall(STACK_BYTES, Duration.ofSeconds(1));
        assertEquals(
                "its metadata takes longer to read than the limit of 1 s (raise it: --limit metadata-seconds=N)",
                impatient.run(
                        () -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                Thread.onSpinWait();
                            }
                            return "";
                        },
                        why -> why));
    }

    @Test
    void waitingIsNoWork() {
        BoundedCall impatient = new BoundedCall(STACK_BYTES, Duration.ofMillis(100));
        assertEquals(
                "done",
                impatient.run(
                        () -> {
                            pause(300);
                            return "done";
                        },
                        why -> why));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Test
    void anInterruptIsPassedOn() {
        // Work that is done already would be handed out, interrupt or not.
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertEquals(
                "reading its metadata was interrupted",
                call.run(
                        () -> {
                            awaitQuietly(never);
                            return "done";
                        },
                        why -> why));
        assertTrue(Thread.interrupted());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException expected) {
            // The missed deadline interrupts the work, which ends with it.
        }
    }
}
