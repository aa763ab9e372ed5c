package dev.recapgallery.desk;

import dev.recapgallery.Progress;

/** Tells the terminal and the open pages how far the work is; pages not more often than they can show. */
final class ToldProgress implements Progress {

    private static final long EVERY_NANOS = 150_000_000;

    private final Progress terminal;
    private final EventStreams pages;
    private long lastNanos = System.nanoTime() - EVERY_NANOS;

    ToldProgress(Progress terminal, EventStreams pages) {
        this.terminal = terminal;
        this.pages = pages;
    }

    @Override
    public synchronized void report(String stage, int done, int total) {
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
