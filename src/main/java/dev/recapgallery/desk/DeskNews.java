package dev.recapgallery.desk;

import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The desk as it is now, and what pages are told of it. */
final class DeskNews {

    private static final long MAX_WAIT_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** Tells pages that the desk was started again, so that versions count anew. */
    private final String instance = UUID.randomUUID().toString();

    private final EventStreams events;
    private volatile DeskState state = DeskState.empty();
    private volatile ShownDesk shown = ShownDesk.of(state, null);

    DeskNews(EventStreams events) {
        this.events = events;
    }

    String instance() {
        return instance;
    }

    DeskState state() {
        return state;
    }

    /** Takes the next state, and tells every open page that there is one. */
    void tell(DeskState next) {
        ShownDesk told = ShownDesk.of(next, shown);
        synchronized (this) {
            state = next;
            shown = told;
            notifyAll();
        }
        events.send("state", "{\"version\":" + next.version() + "}");
    }

    /** What there is to show, once so many changes of ours are in it; without them when that takes too long. */
    synchronized ShownDesk shown(long saves) {
        long end = System.nanoTime() + MAX_WAIT_NANOS;
        try {
            long left = MAX_WAIT_NANOS;
            while (shown.saves() < saves && left > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                left = end - System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return shown;
    }
}
