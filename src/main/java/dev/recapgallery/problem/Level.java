package dev.recapgallery.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** How serious a user takes the findings of one rule. */
public enum Level {
    /** Not shown. */
    OFF("off"),
    WARNING("warning"),
    ERROR("error");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** The level of a word in the caption file. */
    public static Optional<Level> ofWord(String word) {
        return Stream.of(values()).filter(level -> level.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    /** The finding at this level; empty when it isn't wanted. */
    public Optional<Problem> judge(Problem problem) {
        return switch (this) {
            case OFF -> Optional.empty();
            case WARNING -> Optional.of(problem.as(Severity.WARNING));
            case ERROR -> Optional.of(problem.as(Severity.ERROR));
        };
    }
}
