package dev.recapgallery;

import dev.recapgallery.input.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A build that ends at its Nth write: {@code main FOLDER N} dies there as a killed process does, without any ado. */
final class DoomedBuild implements Progress {

    private final AtomicInteger left;
    private final Runnable end;

    DoomedBuild(int writes, Runnable end) {
        left = new AtomicInteger(writes);
        this.end = end;
    }

    public static void main(String[] args) throws IOException, UsageException {
        Progress doom = new DoomedBuild(
                Integer.parseInt(args[1]), () -> Runtime.getRuntime().halt(137));
        new Workbench(Path.of(args[0]), doom).build();
    }

    @Override
    public void report(String stage, int done, int total) {}

    @Override
    public void notice(String line) {}

    @Override
    public void detail(String line) {
        if (left.decrementAndGet() == 0) {
            end.run();
        }
    }
}
