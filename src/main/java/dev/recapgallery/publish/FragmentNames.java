package dev.recapgallery.publish;

import dev.recapgallery.model.Target;

/**
 * Paths of the fragments of one target, relative to the output folder: {@code fragments/gallery.html} for HTML,
 * {@code fragments/myst/gallery.md} for MyST.
 */
public final class FragmentNames {

    private final String folder;
    private final String extension;

    private FragmentNames(String folder, String extension) {
        this.folder = folder;
        this.extension = extension;
    }

    /** The names of a target's fragments. */
    public static FragmentNames of(Target target) {
        return switch (target) {
            case HTML -> new FragmentNames("fragments/", ".html");
            case PLAIN -> new FragmentNames("fragments/plain/", ".html");
            case MYST -> new FragmentNames("fragments/myst/", ".md");
            case HUGO -> new FragmentNames("fragments/hugo/", ".md");
        };
    }

    /** {@code fragments/gallery.html}: everything. */
    public String gallery() {
        return folder + "gallery" + extension;
    }

    /** {@code fragments/credits.html}: the credit roll. */
    public String credits() {
        return folder + "credits" + extension;
    }

    /** {@code fragments/sections/meeting-lorenzo.html}. */
    public String section(String sectionId) {
        return folder + "sections/" + OutputNames.fileName(sectionId) + extension;
    }

    /** {@code fragments/photos/me-and-lorenzo.html}. */
    public String photo(String photoId) {
        return folder + "photos/" + OutputNames.fileName(photoId) + extension;
    }
}
