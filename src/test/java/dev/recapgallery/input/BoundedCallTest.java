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
        assertEquals("its metadata is too large or too deep to read", call.run(() -> descend(0), why -> why));
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
        CountDownLatch never = new CountDownLatch(1);
        BoundedCall impatient = new BoundedCall(STACK_BYTES, Duration.ofSeconds(1));
        assertEquals(
                "its metadata takes longer than 1 s to read",
                impatient.run(
                        () -> {
                            awaitQuietly(never);
                            return "";
                        },
                        why -> why));
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
