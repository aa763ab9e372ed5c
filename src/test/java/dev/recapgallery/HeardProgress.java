package dev.recapgallery;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Does something whenever progress is told, as somebody does while a build runs; says nothing. */
public record HeardProgress(Act act) implements Progress {

    /** For builds that nobody watches. */
    public static final Progress SILENT = new HeardProgress(stage -> {});

    /** What happens in a stage. */
    public interface Act {
        void during(String stage) throws IOException;
    }

    @Override
    public void report(String stage, int done, int total) {
        try {
            act.during(stage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void notice(String line) {}

    @Override
    public void detail(String line) {}
}
