package dev.recapgallery;

/** Told how far the work is. Called from several threads, one at a time. */
public interface Progress {

    /** Says nothing. */
    Progress NONE = (stage, done, total) -> {};

    /**
     * Called when a piece of work is finished.
     *
     * @param stage what is being done, such as {@code rendering}
     * @param done how many of {@code total} are finished
     */
    void report(String stage, int done, int total);
}
