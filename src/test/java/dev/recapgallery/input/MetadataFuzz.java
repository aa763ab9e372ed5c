package dev.recapgallery.input;

import dev.recapgallery.model.Candidate;
import dev.recapgallery.model.PhotoMetadata;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.nio.charset.StandardCharsets;

/** Whatever bytes a photo or a sidecar holds: its metadata is printable text of a bounded length, read in time. */
public final class MetadataFuzz {

    private static final MetadataReader READER = new MetadataReader(MetadataLimits.DEFAULTS);

    private MetadataFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        boolean isSidecar = data.length > 0 && data[0] == '<';
        Outcome<PhotoMetadata> outcome = READER.read(
                "a.jpg", isSidecar ? "GIF89a".getBytes(StandardCharsets.US_ASCII) : data, isSidecar ? data : null);
        PhotoMetadata metadata = outcome.result();
        if (metadata == null) {
            throw new IllegalStateException("no metadata: " + outcome);
        }
        for (Problem problem : outcome.problems()) {
            if (problem.message().contains("takes longer") || !problem.rule().equals("damaged-metadata")) {
                throw new IllegalStateException(problem.toString());
            }
        }
        for (Candidate candidate : metadata.candidates()) {
            String text = candidate.value();
            if (text.length() > MetadataLimits.DEFAULTS.captionChars()
                    || text.chars().anyMatch(c -> c < 0x20 && c != '\n' && c != '\t')) {
                throw new IllegalStateException("no text for a page: " + candidate);
            }
        }
    }
}
