package dev.recapgallery.cli;

import dev.recapgallery.post.ImportSummary;
import dev.recapgallery.post.ImportedPost;
import dev.recapgallery.problem.Printable;

/** Tells what an import found in a post: what to look at, then the numbers in one line. */
final class ImportReport {

    private final ImportedPost post;
    private final ImportSummary summary;

    ImportReport(ImportedPost post, ImportSummary summary) {
        this.post = post;
        this.summary = summary;
    }

    /** True where the post has nothing that a caption file could hold. */
    static boolean isEmpty(ImportedPost post) {
        return post.allPhotos().findAny().isEmpty()
                && post.allVideos().findAny().isEmpty();
    }

    void tell(Console console) {
        post.commented()
                .forEach(photo -> console.notice(post.file() + ":" + photo.line() + ": '" + photo.file()
                        + "' is inside a comment and was left out; --include-commented takes it as hidden"));
        if (isEmpty(post)) {
            console.notice(post.file()
                    + (post.skipped().isEmpty()
                            ? ": no photo and no video is in the post; nothing was taken"
                            : ": none of the post's images is a photo beside it; save those of the web into a folder and"
                                    + " name them there"));
        }
        summary.notFound()
                .forEach(file -> console.notice(
                        post.file() + ": '" + file + "' is not in the photo folder '" + post.photoFolder() + "'"));
        console.result(Printable.line(post.file() + ": " + numbers()));
    }

    private String numbers() {
        return counted(summary.photos(), "photo") + " in " + counted(summary.sections(), "section") + "; "
                + counted(summary.captions(), "caption") + ", " + counted(summary.credits(), "credit") + ", "
                + counted(summary.videos(), "video") + "; " + summary.altMissing() + " without alt text, "
                + summary.toReview() + " marked for review, " + summary.hidden() + " hidden, "
                + summary.commented() + " in comments left out, "
                + summary.notFound().size()
                + " not in the photo folder";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
