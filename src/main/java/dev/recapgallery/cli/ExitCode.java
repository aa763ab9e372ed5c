package dev.recapgallery.cli;

/** What the process says when it ends. */
final class ExitCode {

    /** Everything was done. */
    static final int FINE = 0;
    /** Something in the input is wrong; everything else was done. */
    static final int PROBLEMS = 1;
    /** The command line is wrong; nothing was done. */
    static final int USAGE = 2;
    /** The disk is full, a folder may not be written, a file can't be read. */
    static final int IO = 3;
    /** Our fault. */
    static final int BUG = 4;

    /** {@code embed --check}: a post would change. */
    static final int WOULD_CHANGE = 5;

    private ExitCode() {}
}
