package dev.recapgallery.problem;

/** How bad a problem is. */
public enum Severity {
    /** An output is wrong or impossible; the exit code says so. */
    ERROR("error"),
    /** Something is merely incomplete; an error only under {@code --strict}. */
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word shown in a problem line. */
    public String word() {
        return word;
    }
}
