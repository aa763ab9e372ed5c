package dev.recapgallery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CompletionCommandTest {

    @TempDir
    private static Path folder;

    @AutoClose
    private static CommandRunner commands;

    @BeforeAll
    static void start() throws IOException {
        commands = new CommandRunner(folder);
    }

    @Test
    void completionRunsInBash() throws IOException, InterruptedException {
        Path script = folder.resolve("completion.bash");
        Files.writeString(script, commands.run("completion", "bash").out());
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source " + script + "; COMP_WORDS=(recap-gallery ch); COMP_CWORD=1; _complete_recap-gallery;"
                                + " echo ${COMPREPLY[*]}; COMP_WORDS=(recap-gallery check --fo); COMP_CWORD=2;"
                                + " _complete_recap-gallery; echo ${COMPREPLY[*]};"
                                + " COMP_WORDS=(recap-gallery check --format = s more); COMP_CWORD=4;"
                                + " _adapted_recap-gallery; echo ${COMPREPLY[*]};"
                                + " COMP_WORDS=(recap-gallery clean --dry); COMP_CWORD=2; _adapted_recap-gallery;"
                                + " echo ${COMPREPLY[*]}")
                .redirectError(ProcessBuilder.Redirect.DISCARD) // bash tells that this is no real completion
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), said);
        assertEquals("check\n--format\nsarif\n--dry-run\n", said);
    }

    @Test
    void completionForFishNamesEveryCommand() throws IOException {
        List<String> lines = commands.run("completion", "fish").out().lines().toList();
        assertTrue(
                lines.contains(
                        "complete -c recap-gallery -n __fish_use_subcommand -a clean -d 'Removes what the tool wrote"
                                + " to the output folder, and nothing else'"),
                lines.toString());
        assertTrue(
                lines.contains(
                        "complete -c recap-gallery -n __fish_use_subcommand -a help -d 'Display help information about"
                                + " the specified command'"),
                lines.toString());
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.startsWith(
                                "complete -c recap-gallery -n '__fish_seen_subcommand_from check' -l format -x -a 'text json"
                                        + " sarif github'")),
                lines.toString());
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("complete -c recap-gallery -n ")));
    }
}
