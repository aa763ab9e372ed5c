package dev.recapgallery.cli;

/** The process that started this one ({@link SecondStart}): when it is killed, this one ends at once, too. */
final class FirstProcess {

    private static final long LOOK_MILLIS = 20;

    /** What the system says of a process that was killed. */
    private static final int KILLED = 128 + 9;

    private final String pid;

    FirstProcess(String pid) {
        this.pid = pid;
    }

    /** Whether a process is the one that started this; else whoever named it has handed its environment on. */
    static boolean isParent(String pid) {
        return ProcessHandle.current()
                .parent()
                .map(parent -> Long.toString(parent.pid()).equals(pid))
                .orElse(false);
    }

    /** Looks again and again; a process whose parent ended gets another one, even while nobody has fetched its exit code. */
    void endWithIt() {
        Thread thread = new Thread(this::watch, "first-process");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (isParent(pid)) {
                Thread.sleep(LOOK_MILLIS);
            }
            Runtime.getRuntime().halt(KILLED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
