package dev.recapgallery.cli;

import dev.recapgallery.model.Limit;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code limits}: lists how much is taken in of photos, caption files and posts. */
@Command(
        name = "limits",
        description =
                "Lists the limits that --limit NAME=VALUE sets, with their defaults and how far they can be raised.",
        mixinStandardHelpOptions = true)
final class LimitsCommand implements Callable<Integer> {

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    @Override
    public Integer call() {
        Console console = consoleOptions.console();
        lines().forEach(console::result);
        return ExitCode.FINE;
    }

    /** One line for each limit, in columns. */
    static Stream<String> lines() {
        return Stream.of(Limit.values())
                .map(limit -> String.format(
                        Locale.ROOT,
                        "%-21s %16s  %s (at most %s)",
                        limit.shownName(),
                        limit.amount(limit.usual()),
                        limit.subject(),
                        limit.amount(limit.highest())));
    }
}
