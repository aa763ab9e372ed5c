package dev.recapgallery;

/**
 * What a build did, in numbers.
 *
 * @param photos published ones
 * @param fresh photos that the build before did not have
 * @param changed photos whose renditions are others than before
 * @param renditions of all photos together
 * @param bytes size of all renditions together
 * @param written files written, of any kind
 * @param removed files removed
 */
public record BuildReport(int photos, int fresh, int changed, int renditions, long bytes, int written, int removed) {

    public int unchanged() {
        return photos - fresh - changed;
    }
}
