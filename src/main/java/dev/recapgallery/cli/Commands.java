package dev.recapgallery.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * The command line with its commands. Finding out what options a command has takes picocli long: where the first word names
 * the command, or asks for the version alone, the others stay out.
 */
final class Commands {

    /** In the order of the help. */
    private static final List<String> NAMES = List.of(
            "build", "init", "import", "embed", "check", "explain", "completion", "credits", "preview", "schema",
            "limits", "clean", "help");

    /** Those that speak of the other commands. */
    private static final Set<String> TELLING_OF_ALL = Set.of("completion", "help");

    private static final Set<String> VERSION = Set.of("--version", "-V");

    private Commands() {}

    /** The command line for these arguments; it understands no others. */
    static CommandLine of(Object program, String... args) {
        CommandLine commandLine = new CommandLine(program);
        needed(args).forEach(name -> commandLine.addSubcommand(name, command(name)));
        @Nullable CommandLine limits = commandLine.getSubcommands().get("limits");
        if (limits != null) {
            limits.getCommandSpec()
                    .usageMessage()
                    .footer(Stream.concat(Stream.of(""), LimitsCommand.lines()).toArray(String[]::new));
        }
        return commandLine;
    }

    private static List<String> needed(String... args) {
        if (args.length == 1 && VERSION.contains(args[0])) {
            return List.of();
        }
        boolean isOne = args.length > 0 && NAMES.contains(args[0]) && !TELLING_OF_ALL.contains(args[0]);
        return isOne ? List.of(args[0]) : NAMES;
    }

    private static Object command(String name) {
        return switch (name) {
            case "build" -> new BuildCommand();
            case "init" -> new InitCommand();
            case "import" -> new ImportCommand();
            case "embed" -> new EmbedCommand();
            case "check" -> new CheckCommand();
            case "explain" -> new ExplainCommand();
            case "completion" -> new CompletionCommand();
            case "credits" -> new CreditsCommand();
            case "preview" -> new PreviewCommand();
            case "schema" -> new SchemaCommand();
            case "limits" -> new LimitsCommand();
            case "clean" -> new CleanCommand();
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
