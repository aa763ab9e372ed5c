package dev.recapgallery.desk;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets those who type go first: work on photos, which takes all processors, pauses while changes are saved. */
final class Courtesy {

    /** Who has just saved something soon saves more. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    /** So that the work ends some time, whatever somebody's hand or script does. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final long pauseNanos;
    private final long longestNanos;
    private int saving;
    private long lastNanos;

    Courtesy() {
        this(PAUSE, LONGEST);
    }

    /**
     * @param pause after a change
     * @param longest that work waits between two photos
     */
    Courtesy(Duration pause, Duration longest) {
        pauseNanos = pause.toNanos();
        longestNanos = longest.toNanos();
        lastNanos = System.nanoTime() - pauseNanos;
    }

    /** What is done before everything else. */
    @FunctionalInterface
    interface Urgent<T, X extends Exception> {
        T get() throws X;
    }

    /** Does what somebody waits for. */
    <T, X extends Exception> T first(Urgent<T, X> urgent) throws X {
        change(1);
        try {
            return urgent.get();
        } finally {
            change(-1);
        }
    }

    private synchronized void change(int by) {
        saving += by;
        lastNanos = System.nanoTime();
        notifyAll();
    }

    /** Called between two photos: returns once nothing was being saved for a moment, or after the longest wait. */
    synchronized void giveWay() {
        long begin = System.nanoTime();
        try {
            for (long left = left(begin); left > 0; left = left(begin)) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long left(long begin) {
        long now = System.nanoTime();
        long untilQuiet = saving > 0 ? longestNanos : lastNanos + pauseNanos - now;
        return Math.min(untilQuiet, begin + longestNanos - now);
    }
}
