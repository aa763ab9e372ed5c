package dev.recapgallery.cli;

import dev.recapgallery.input.LimitSettings;
import dev.recapgallery.input.UsageException;
import dev.recapgallery.model.Limits;
import java.util.List;
import picocli.CommandLine.Option;

/** How much is taken in of photos, caption files and posts. */
final class LimitOptions {

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            description = "Set a limit, such as photo-bytes=64MiB; repeatable. `recap-gallery limits` lists them.")
    private List<String> settings = List.of();

    Limits limits() throws UsageException {
        return LimitSettings.read(settings);
    }
}
