package dev.recapgallery.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Whether Java can open files of any name: under a locale that isn't UTF-8 it can't open those whose names the locale's
 * character set lacks ({@code Zürich.jpg} under {@code LC_ALL=C}), and the property that rules it is read at start-up only.
 */
final class Utf8Names {

    /** What a Java machine needs around it to know all names. */
    static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C.UTF-8");

    private Utf8Names() {}

    /** True where file names are not UTF-8 and another locale may help. */
    static boolean areMissing() {
        String names = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean isUnix = System.getProperty("file.separator").equals("/");
        return isUnix
                && !names.equals("UTF-8")
                && !(Charset.isSupported(names) && Charset.forName(names).equals(StandardCharsets.UTF_8));
    }

    /** Whether words of the command line have come through a locale that isn't UTF-8. */
    static boolean areWhole(String[] args) {
        for (String arg : args) {
            if (arg.chars().anyMatch(c -> c >= 128)) {
                return false;
            }
        }
        return true;
    }
}
