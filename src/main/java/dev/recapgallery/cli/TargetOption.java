package dev.recapgallery.cli;

import dev.recapgallery.input.Project;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code build} writes fragments for. */
final class TargetOption {

    @Option(
            names = "--target",
            paramLabel = "LIST",
            split = ",",
            completionCandidates = TargetNames.class,
            description =
                    "Write fragments for these, too: plain, myst, hugo (default: the caption file's; html is always"
                            + " written).")
    private @Nullable List<String> words;

    /** The project with the targets typed; as it is where none were. */
    Project applyTo(Project project) throws UsageException {
        if (words == null) {
            return project;
        }
        Set<Target> targets = EnumSet.noneOf(Target.class);
        for (String word : words) {
            targets.add(target(word.strip()));
        }
        return project.withTargets(targets);
    }

    /** The target of a word on the command line. */
    static Target target(String word) throws UsageException {
        return Target.ofWord(word)
                .orElseThrow(() -> new UsageException(
                        "there is no target '" + word + "'; use " + String.join(", ", Target.words())));
    }
}
