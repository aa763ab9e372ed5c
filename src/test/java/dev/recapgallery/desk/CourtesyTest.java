package dev.recapgallery.desk;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CourtesyTest {

    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void workWaitsForASave() {
        Courtesy courtesy = new Courtesy(Duration.ZERO, LONG);
        CompletableFuture<Void> work = courtesy.first(() -> {
            CompletableFuture<Void> begun = CompletableFuture.runAsync(courtesy::giveWay);
            assertThrows(TimeoutException.class, () -> begun.get(100, TimeUnit.MILLISECONDS));
            return begun;
        });
        work.join();
    }

    @Test
    void workWaitsForAMomentAfterASave() {
        Courtesy courtesy = new Courtesy(LONG, LONG);
        courtesy.first(() -> "saved");
        CompletableFuture<Void> work = CompletableFuture.runAsync(courtesy::giveWay);
        assertThrows(TimeoutException.class, () -> work.get(100, TimeUnit.MILLISECONDS));
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
