package dev.recapgallery.input;

import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;

/** Whatever bytes a caption file holds: it is read, or there is an error; each problem has its place in the file. */
public final class CaptionFileFuzz {

    private CaptionFileFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Outcome<CaptionFile> outcome = CaptionFileReader.read("captions.yaml", data);
        boolean failed = outcome.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (outcome.result() == null && !failed) {
            throw new IllegalStateException("refused without a word");
        }
        for (Problem problem : outcome.problems()) {
            if (!problem.toString().startsWith("captions.yaml:")) {
                throw new IllegalStateException("without its place: " + problem);
            }
        }
    }
}
