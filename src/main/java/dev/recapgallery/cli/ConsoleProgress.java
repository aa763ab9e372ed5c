package dev.recapgallery.cli;

import dev.recapgallery.Progress;

/** Draws progress one report at a time. */
record ConsoleProgress(Console console) implements Progress {

    @Override
    public synchronized void report(String stage, int done, int total) {
        console.progress(stage, done, total);
    }

    @Override
    public synchronized void detail(String line) {
        console.detail(line);
    }

    @Override
    public synchronized void notice(String line) {
        console.notice(line);
    }
}
