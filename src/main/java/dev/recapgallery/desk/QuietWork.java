package dev.recapgallery.desk;

/** Work that is done, by one thread, once nobody has asked for it again for a moment. */
final class QuietWork implements AutoCloseable {

    private static final int MAX_WAIT_MILLIS = 2000;

    private final int quietMillis;
    private final Runnable work;
    private final Thread thread;
    private boolean isWanted;
    private boolean isHurried;
    private boolean isClosed;

    QuietWork(String name, int quietMillis, Runnable work) {
        this.quietMillis = quietMillis;
        this.work = work;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks for the work; asked again before it begins, it waits anew. */
    synchronized void want() {
        isWanted = true;
        notifyAll();
    }

    /** Somebody waits for what was asked for: it is done at once. */
    synchronized void hurry() {
        isHurried = true;
        notifyAll();
    }

    private void run() {
        try {
            while (awaitWish()) {
                work.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean awaitWish() throws InterruptedException {
        while (!isWanted && !isClosed) {
            isHurried = false; // it is done already
            wait();
        }
        while (isWanted && !isClosed) {
            isWanted = false;
            if (!isHurried) {
                wait(quietMillis);
            }
        }
        isHurried = false;
        return !isClosed;
    }

    /** Interrupts the work that is being done and waits a little for its end. */
    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
            notifyAll();
        }
        thread.interrupt();
        try {
            thread.join(MAX_WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
