package dev.recapgallery.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: prints a script that lets a shell complete commands, options and file names. */
@Command(
        name = "completion",
        description = {
            "Prints a script that lets a shell complete recap-gallery's commands, options and file names:",
            "  source <(recap-gallery completion bash)    in ~/.bashrc, or in ~/.zshrc with zsh",
            "  recap-gallery completion fish > ~/.config/fish/completions/recap-gallery.fish"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    private static final String PROGRAM = "recap-gallery";

    /** A shell that can complete. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Parameters(index = "0", paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandSpec program = Objects.requireNonNull(spec.parent(), "parent");
        consoleOptions.console().result(script(program.commandLine()).stripTrailing());
        return ExitCode.FINE;
    }

    private String script(CommandLine program) {
        return switch (shell) {
            case bash, zsh -> BashCompletion.script(PROGRAM, program);
            case fish -> FishCompletion.script(PROGRAM, program);
        };
    }
}
