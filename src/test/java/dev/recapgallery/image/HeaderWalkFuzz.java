package dev.recapgallery.image;

import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;

/** Whatever bytes a file holds: its header is within the limits, or there is an error that names the file. */
public final class HeaderWalkFuzz {

    private static final ImageLimits LIMITS = ImageLimits.forHeap(512L << 20);

    private HeaderWalkFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Outcome<ImageHeader> outcome = new HeaderReader(LIMITS).read("a.jpg", data);
        boolean failed = outcome.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        ImageHeader header = outcome.result();
        if (failed != (header == null)) {
            throw new IllegalStateException("a header and an error, or neither: " + outcome);
        }
        if (header != null && (header.widthPx() < 1 || header.heightPx() < 1 || header.pixels() > LIMITS.maxPixels())) {
            throw new IllegalStateException("a size that no photo may have: " + header);
        }
        for (Problem problem : outcome.problems()) {
            if (!problem.message().startsWith("photo 'a.jpg' ")) {
                throw new IllegalStateException("doesn't name the photo: " + problem);
            }
        }
    }
}
