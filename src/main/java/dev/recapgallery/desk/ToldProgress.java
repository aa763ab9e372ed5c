package dev.recapgallery.desk;

import dev.recapgallery.Progress;

/** Tells the terminal and the open pages how far the work is; pages not more often than they can show. */
final class ToldProgress implements Progress {

    private static final long EVERY_NANOS = 150_000_000;

    private final Progress terminal;
    private final EventStreams pages;
    private final Courtesy courtesy;
    private long lastNanos = System.nanoTime() - EVERY_NANOS;

    ToldProgress(Progress terminal, EventStreams pages, Courtesy courtesy) {
        this.terminal = terminal;
        this.pages = pages;
        this.courtesy = courtesy;
    }

    /** Comes from the threads that work, between two photos. */
    @Override
    public void report(String stage, int done, int total) {
        tell(stage, done, total);
        courtesy.giveWay();
    }

    private synchronized void tell(String stage, int done, int total) {
        terminal.report(stage, done, total);
        long now = System.nanoTime();
        if (done == total || now - lastNanos > EVERY_NANOS) {
            lastNanos = now;
            pages.send("progress", "{\"stage\":\"" + stage + "\",\"done\":" + done + ",\"total\":" + total + "}");
        }
    }

    @Override
    public void notice(String line) {
        terminal.notice(line);
    }

    @Override
    public void detail(String line) {
        terminal.detail(line);
    }
}
