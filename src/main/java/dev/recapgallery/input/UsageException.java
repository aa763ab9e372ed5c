package dev.recapgallery.input;

/** The command line, or what it defaults to, leads nowhere: there is no input to report problems of. Exit code 2. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    /**
     * A failure with its way out.
     *
     * @param message what is wrong and what to type instead
     */
    public UsageException(String message) {
        super(message);
        this.message = message;
    }

    /** What is wrong and what to type instead. */
    public String message() {
        return message;
    }
}
