package dev.recapgallery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes completions for fish (fish documentation, "Writing your own completions"). */
final class FishCompletion {

    private final String program;

    private FishCompletion(String program) {
        this.program = program;
    }

    static String script(String program, CommandLine commands) {
        FishCompletion fish = new FishCompletion(program);
        List<String> lines = new ArrayList<>();
        lines.add("# Completions of " + program + " for fish.");
        lines.add("complete -c " + program + " -n __fish_use_subcommand -f");
        for (OptionSpec option : commands.getCommandSpec().options()) {
            lines.add(fish.option("__fish_use_subcommand", option));
        }
        for (Map.Entry<String, CommandLine> command : commands.getSubcommands().entrySet()) {
            lines.addAll(fish.command(command.getKey(), command.getValue().getCommandSpec(), commands));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> command(String name, CommandSpec spec, CommandLine commands) {
        List<String> lines = new ArrayList<>();
        lines.add(start("__fish_use_subcommand") + " -a " + name + description(purpose(spec)));
        String here = quoted("__fish_seen_subcommand_from " + name);
        spec.options().stream().filter(option -> !option.hidden()).forEach(option -> lines.add(option(here, option)));
        spec.positionalParameters().stream()
                .flatMap(parameter -> words(parameter).stream())
                .distinct()
                .forEach(word -> lines.add(start(here) + " -f -a " + word));
        if (name.equals("help")) {
            lines.add(start(here) + " -f -a "
                    + quoted(String.join(" ", commands.getSubcommands().keySet())));
        }
        return lines;
    }

    /** picocli's own command says in its header what ours say in their description. */
    private static String[] purpose(CommandSpec spec) {
        String[] header = spec.usageMessage().header();
        return header.length > 0 ? header : spec.usageMessage().description();
    }

    private String option(String condition, OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
        List<String> words = words(option);
        String value = option.arity().max() == 0
                ? ""
                : words.isEmpty() ? file(option) : " -x -a " + quoted(String.join(" ", words));
        return start(condition) + names + value + description(option.description());
    }

    /** Without a file's name where the value is none. */
    private static String file(OptionSpec option) {
        boolean isFile = List.of("FILE", "DIR").contains(option.paramLabel());
        return isFile ? " -r" : " -x";
    }

    private String start(String condition) {
        return "complete -c " + program + " -n " + condition;
    }

    /** The values that an argument may have, where they are words. */
    private static List<String> words(ArgSpec argument) {
        List<String> words = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(words::add);
        }
        return words;
    }

    private static String description(String[] lines) {
        if (lines.length == 0) {
            return "";
        }
        String first = lines[0].replaceAll(" ?[(;:]? ?\\$\\{[A-Z-]+}.*$", "")
                .replaceAll("\\.$", "")
                .strip();
        return first.isEmpty() ? "" : " -d " + quoted(first);
    }

    /** In single quotes only these two have to be escaped. */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
