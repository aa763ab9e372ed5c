package dev.recapgallery.post;

import dev.recapgallery.edit.EditedCaptions;
import dev.recapgallery.input.CaptionFileReader;
import dev.recapgallery.model.CaptionFile;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Problem;
import java.util.Set;

/** Whatever a post says: the caption file made of it can be read, and importing again adds nothing. */
public final class PostImportFuzz {

    /** What a post may bring along: a caption file says them with a place, and a person decides. */
    private static final Set<String> FATAL =
            Set.of("yaml-syntax", "wrong-type", "unknown-key", "duplicate-key", "unknown-person");

    private PostImportFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        ImportedPost post =
                PostReader.read("post.md", data, new ImportOptions(true, null)).result();
        if (post == null) {
            return;
        }
        String text = ImportedCaptions.write(post, "images").text();
        Outcome<CaptionFile> file =
                CaptionFileReader.read("captions.yaml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (Problem problem : file.problems()) {
            if (file.result() == null || FATAL.contains(problem.rule())) {
                throw new IllegalStateException(problem + "\n" + text);
            }
        }
        EditedCaptions again = ImportedCaptions.add("captions.yaml", text, post).result();
        if (again == null || again.isChanged()) {
            throw new IllegalStateException(
                    "another import changes\n" + text + "\nto\n" + (again == null ? "nothing" : again.text()));
        }
    }
}
