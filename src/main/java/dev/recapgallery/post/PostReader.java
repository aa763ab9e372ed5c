package dev.recapgallery.post;

import dev.recapgallery.model.Video;
import dev.recapgallery.post.CaptionMatcher.Found;
import dev.recapgallery.post.CaptionMatcher.Side;
import dev.recapgallery.post.ImportedPost.ImportedPhoto;
import dev.recapgallery.post.ImportedPost.SkippedImage;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads captions, credits, sections, order and videos out of a Markdown post.
 *
 * <pre>{@code
 * ## Meeting Lorenzo
 *
 * Me and Lorenzo (photo credit: Natalia Bidart)
 * ![](recap-images/me-and-lorenzo.jpg)
 * }</pre>
 */
public final class PostReader {

    private final SectionTree sections = new SectionTree();
    private final List<PostPhoto> found = new ArrayList<>();
    private final List<SkippedImage> skipped = new ArrayList<>();
    private final Set<String> videoUrls = new HashSet<>();

    private final PostText post;

    private PostReader(PostText post) {
        this.post = post;
    }

    /**
     * Reads a post. Nothing is dropped without a word and nothing made up: what is doubtful is marked.
     *
     * @param shownName the post's name in problems
     * @param post its bytes: UTF-8, with or without a byte order mark, any line ends
     * @return what it says, with warnings for words mended, images skipped and photos named twice; no value where the
     *     post isn't UTF-8
     */
    public static Outcome<ImportedPost> read(String shownName, byte[] post, ImportOptions options) {
        Outcome<PostText> text = PostText.of(shownName, post);
        return text.result() == null
                ? new Outcome<>(null, text.problems())
                : new PostReader(text.result()).read(shownName, options);
    }

    private Outcome<ImportedPost> read(String file, ImportOptions options) {
        Problem tooLong = LongParagraph.problem(file, post.text()).orElse(null);
        if (tooLong != null) {
            return Outcome.failed(tooLong);
        }
        FrontMatter head = FrontMatter.of(post.text());
        List<Piece> pieces = PostOutline.of(head.blankedOut(post.text())).orElse(null);
        if (pieces == null) {
            return Outcome.failed(Problem.error(
                    Place.of(file),
                    "post-too-nested",
                    "the post nests quotes, lists or emphasis more than " + InlineMarkdown.MAX_DEPTH
                            + " levels deep; take some away"));
        }
        collect(pieces, CaptionMatcher.side(pieces));
        PhotoAlbum album = PhotoAlbum.of(found, options, skipped);
        ImportedPost imported = new ImportedPost(
                file,
                head.title() != null ? head.title() : sections.title(),
                album.folder().toString(),
                album.people(),
                album.photos(sections.root().photos()),
                sections.root().videos(),
                sections.sections(album::photos),
                album.commented(),
                skipped,
                post.repairs());
        List<Problem> problems = new ArrayList<>(orphans(file));
        problems.addAll(problems(imported, album.repeated()));
        return Outcome.of(imported, problems);
    }

    private List<Problem> orphans(String file) {
        return post.restored().orphans().stream()
                .map(figure -> Problem.warning(
                        figure.place(file),
                        "original-missing",
                        "the original of figure '" + figure.name() + "' stood with that of '"
                                + figure.original().orElseThrow().keeper()
                                + "', which isn't right above any more, so this photo is left out; put it back there"))
                .toList();
    }

    private void collect(List<Piece> pieces, Side side) {
        Map<Integer, Found> captions = CaptionMatcher.match(pieces, side);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Heading heading) {
                sections.add(heading.atLine(post.restored().lineInPost(heading.firstLine())));
            } else if (piece instanceof Piece.Images line) {
                line(line, captions.get(i), 0, false);
            } else if (piece instanceof Piece.Video video && videoUrls.add(video.url())) {
                sections.current().videos().add(new Video(video.url(), video.caption()));
            } else if (piece instanceof Piece.Comment comment
                    && !comment.inside().isBlank()) {
                comment(comment, side);
            }
        }
    }

    /** Photos inside a comment belong to the section that the comment stands in, whatever headings it holds. */
    private void comment(Piece.Comment comment, Side side) {
        List<Piece> pieces = PostOutline.of(comment.inside()).orElse(List.of());
        Map<Integer, Found> captions = CaptionMatcher.match(pieces, side);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Images line) {
                line(line, captions.get(i), comment.firstLine() - 1, true);
            }
        }
    }

    private void line(Piece.Images line, @Nullable Found caption, int linesBefore, boolean isCommented) {
        boolean shared = line.images().size() > 1;
        for (Piece.Image typed : line.images()) {
            Piece.Image image = typed.atLine(post.restored().lineInPost(linesBefore + typed.line()));
            String reason = ImagePath.reasonToSkip(image.source()).orElse(null);
            if (reason != null) {
                skipped.add(new SkippedImage(image.source(), image.line(), reason));
            } else {
                sections.current().photos().add(found.size());
                found.add(PostPhoto.of(image, caption, shared, isCommented));
            }
        }
    }

    private static List<Problem> problems(ImportedPost post, List<ImportedPhoto> repeated) {
        List<Problem> problems = new ArrayList<>();
        post.repairs()
                .forEach(repair -> problems.add(Problem.warning(
                        Place.at(post.file(), repair.line(), 1),
                        "damaged-text",
                        "'" + repair.original() + "' was read in a wrong encoding once; it is taken as '"
                                + repair.repaired() + "'")));
        post.skipped()
                .forEach(image -> problems.add(Problem.warning(
                        Place.at(post.file(), image.line(), 1),
                        "image-skipped",
                        "image '" + image.source() + "' is left out: " + image.reason())));
        repeated.forEach(photo -> problems.add(Problem.warning(
                Place.at(post.file(), photo.line(), 1),
                "photo-repeated",
                "photo '" + photo.file() + "' stands in the post more than once; it stays at its first place")));
        return problems;
    }
}
