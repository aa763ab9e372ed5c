package dev.recapgallery;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** This program, so that what another one wrote can be told from its own. */
final class Program {

    private Program() {}

    /** Which program writes: its version, and its file, since one that is being worked on keeps its version. */
    static String stamp() {
        String version = Program.class.getPackage().getImplementationVersion();
        try {
            Path jar = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return version + " " + Files.size(jar) + " "
                    + Files.getLastModifiedTime(jar).to(TimeUnit.NANOSECONDS);
        } catch (IOException | URISyntaxException | RuntimeException e) {
            // Not from a file: then the version has to do.
            return String.valueOf(version);
        }
    }
}
