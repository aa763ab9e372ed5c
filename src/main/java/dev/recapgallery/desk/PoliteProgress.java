package dev.recapgallery.desk;

import dev.recapgallery.Progress;

/** Lets saves go first: the threads that work on photos report after each, and go on when the courtesy lets them. */
record PoliteProgress(Progress told, Courtesy courtesy) implements Progress {

    @Override
    public void report(String stage, int done, int total) {
        told.report(stage, done, total);
        courtesy.giveWay();
    }

    @Override
    public void notice(String line) {
        told.notice(line);
    }

    @Override
    public void detail(String line) {
        told.detail(line);
    }
}
