package dev.recapgallery.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {

    /** The number alone; empty where the program runs from anything but its jar. */
    static Optional<String> number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "recap-gallery " + number().orElse("(not packaged)"),
            "Java " + Runtime.version() + " on " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }
}
