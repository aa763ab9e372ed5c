package dev.recapgallery.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Knows the sites that copy more than a folder with a telling name, by the settings file in their root. */
final class SiteFolder {

    private static final List<String> HUGO =
            List.of("hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml", "config/_default");

    /** Beside {@code _config.yml}, which other programs have, too. */
    private static final List<String> JEKYLL = List.of("_posts", "_layouts", "_includes", "Gemfile");

    private SiteFolder() {}

    /** How a site around this folder comes to publish it, as a clause; empty where none does. */
    static Optional<String> copying(Path folder) {
        for (Path root = folder.getParent(); root != null; root = root.getParent()) {
            Path inside = root.relativize(folder);
            if (isCopiedByJekyll(root, inside)) {
                return Optional.of(
                        "it lies in a Jekyll site, which copies every folder whose name begins with a letter");
            }
            if (isContentOfHugo(root, inside)) {
                return Optional.of("it lies in the 'content' of a Hugo site, which is published with its pictures");
            }
        }
        return Optional.empty();
    }

    /** Jekyll documentation, "Directory Structure": all but names that begin with one of {@code _ . #} is copied. */
    private static boolean isCopiedByJekyll(Path root, Path inside) {
        boolean isJekyll = Files.isRegularFile(root.resolve("_config.yml"))
                && JEKYLL.stream().anyMatch(name -> Files.exists(root.resolve(name)));
        if (!isJekyll) {
            return false;
        }
        for (Path name : inside) {
            if ("_.#".indexOf(name.toString().charAt(0)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Hugo documentation, "Page bundles". */
    private static boolean isContentOfHugo(Path root, Path inside) {
        return inside.startsWith("content") && HUGO.stream().anyMatch(name -> Files.exists(root.resolve(name)));
    }
}
