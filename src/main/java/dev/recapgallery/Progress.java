package dev.recapgallery;

/** Told how far the work is, from whatever thread does it. */
public interface Progress {

    /**
     * Called when a piece of work is finished.
     *
     * @param stage what is being done, such as {@code rendering}
     * @param done how many of {@code total} are finished
     */
    void report(String stage, int done, int total);

    /** Called with one line that a user should know and that is no problem. */
    void notice(String line);

    /** Called with one line that only those who ask for every step want to see. */
    void detail(String line);
}
