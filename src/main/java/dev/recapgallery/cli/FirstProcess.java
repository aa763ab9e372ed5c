package dev.recapgallery.cli;

import java.util.Optional;

/** The process that started this one ({@link SecondStart}): when it is killed, this one ends at once, too. */
final class FirstProcess {

    private static final long LOOK_MILLIS = 20;

    /** What the system says of a process that was killed. */
    private static final int KILLED = 128 + 9;

    private final long pid;

    private FirstProcess(long pid) {
        this.pid = pid;
    }

    static Optional<FirstProcess> of(String pid) {
        try {
            return Optional.of(new FirstProcess(Long.parseLong(pid)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Looks again and again; a process whose parent ended gets another one, even while nobody has fetched its exit code. */
    void endWithIt() {
        Thread thread = new Thread(this::watch, "first-process");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (isThere()) {
                Thread.sleep(LOOK_MILLIS);
            }
            Runtime.getRuntime().halt(KILLED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isThere() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        return parent.isPresent() && parent.get().pid() == pid;
    }
}
