package dev.recapgallery.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * A command line with the commands that its words may need. Finding out what options a command has takes picocli long: where
 * the first word names the command, or asks for the version alone, the others stay out.
 *
 * @param line the program with all its commands, or the one that is named
 * @param words what is left for it to understand
 */
record Commands(CommandLine line, List<String> words) {

    static final String PROGRAM = "recap-gallery";

    /** In the order of the help. */
    private static final List<String> NAMES = List.of(
            "build",
            "init",
            "import",
            "embed",
            "check",
            "explain",
            "completion",
            "credits",
            "preview",
            "schema",
            "limits",
            "clean",
            "help");

    /** Those that speak of the other commands. */
    private static final Set<String> TELLING_OF_ALL = Set.of("completion", "help");

    private static final Set<String> VERSION = Set.of("--version", "-V");

    Commands {
        words = List.copyOf(words);
    }

    static Commands named(Object program, String... args) {
        // Types that no option has: they are looked up in parts of Java that need not be loaded.
        System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
        List<String> words = List.of(args);
        if (words.size() == 1 && VERSION.contains(args[0])) {
            return new Commands(new CommandLine(program), words);
        }
        if (!words.isEmpty() && NAMES.contains(args[0]) && !TELLING_OF_ALL.contains(args[0])) {
            CommandLine line = command(args[0]).setCommandName(PROGRAM + " " + args[0]);
            return new Commands(line, words.subList(1, words.size()));
        }
        CommandLine all = new CommandLine(program);
        for (String name : NAMES) {
            all.addSubcommand(name, command(name));
        }
        return new Commands(all, words);
    }

    /** Runs the command and returns its exit code. */
    int execute() {
        return line.execute(words.toArray(String[]::new));
    }

    private static CommandLine command(String name) {
        return switch (name) {
            case "build" -> new CommandLine(new BuildCommand());
            case "init" -> new CommandLine(new InitCommand());
            case "import" -> new CommandLine(new ImportCommand());
            case "embed" -> new CommandLine(new EmbedCommand());
            case "check" -> new CommandLine(new CheckCommand());
            case "explain" -> new CommandLine(new ExplainCommand());
            case "completion" -> new CommandLine(new CompletionCommand());
            case "credits" -> new CommandLine(new CreditsCommand());
            case "preview" -> new CommandLine(new PreviewCommand());
            case "schema" -> new CommandLine(new SchemaCommand());
            case "limits" -> limits();
            case "clean" -> new CommandLine(new CleanCommand());
            case "help" -> new CommandLine(new HelpCommand());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static CommandLine limits() {
        CommandLine limits = new CommandLine(new LimitsCommand());
        limits.getCommandSpec()
                .usageMessage()
                .footer(Stream.concat(Stream.of(""), LimitsCommand.lines()).toArray(String[]::new));
        return limits;
    }
}
