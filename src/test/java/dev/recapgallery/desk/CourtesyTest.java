package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CourtesyTest {

    private static final Duration LONG = Duration.ofHours(1);

    /** A thread that is seen to wait before it goes on. */
    private static Thread waiting(Courtesy courtesy) {
        Thread work = new Thread(courtesy::giveWay);
        work.setDaemon(true);
        work.start();
        while (work.getState() != Thread.State.TIMED_WAITING) {
            assertNotEquals(Thread.State.TERMINATED, work.getState(), "it did not wait");
            Thread.onSpinWait();
        }
        return work;
    }

    @Test
    void workWaitsForASave() throws InterruptedException {
        Courtesy courtesy = new Courtesy(Duration.ZERO, LONG);
        Thread work = courtesy.first(() -> waiting(courtesy));
        work.join();
    }

    @Test
    void workWaitsForAMomentAfterASave() throws InterruptedException {
        Courtesy courtesy = new Courtesy(LONG, LONG);
        courtesy.first(() -> "saved");
        Thread work = waiting(courtesy);
        work.interrupt();
        work.join();
    }

    @Test
    void workGoesOnWhereNobodyHasSaved() {
        new Courtesy(LONG, LONG).giveWay();
    }

    @Test
    void aSaveWithoutEndDoesNotStopTheWork() {
        Courtesy courtesy = new Courtesy(LONG, Duration.ofMillis(1));
        courtesy.first(() -> {
            CompletableFuture.runAsync(courtesy::giveWay).join();
            return "saved";
        });
    }

    @Test
    void aSaveThatFailsIsOver() {
        Courtesy courtesy = new Courtesy(Duration.ZERO, LONG);
        assertThrows(
                IOException.class,
                () -> courtesy.first(() -> {
                    throw new IOException("full");
                }));
        courtesy.giveWay();
    }
}
