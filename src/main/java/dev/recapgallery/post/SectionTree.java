package dev.recapgallery.post;

import dev.recapgallery.model.Slug;
import dev.recapgallery.model.Video;
import dev.recapgallery.post.ImportedPost.ImportedPhoto;
import dev.recapgallery.post.ImportedPost.ImportedSection;
import dev.recapgallery.post.Piece.Heading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Grows the sections of a post, heading by heading. The one heading above all others is the post's title. */
final class SectionTree {

    /** A section under construction. */
    static final class Branch {
        private final String title;
        private final String anchor;
        private final int level;
        private final int line;
        private final List<Integer> photos = new ArrayList<>();
        private final List<Video> videos = new ArrayList<>();
        private final List<Branch> children = new ArrayList<>();

        private Branch(String title, String anchor, int level, int line) {
            this.title = title;
            this.anchor = anchor;
            this.level = level;
            this.line = line;
        }

        /** The ordinals of its own photos. */
        List<Integer> photos() {
            return photos;
        }

        List<Video> videos() {
            return videos;
        }

        private boolean isEmpty() {
            return photos.isEmpty() && videos.isEmpty() && children.stream().allMatch(Branch::isEmpty);
        }
    }

    private final Slug.Anchors anchors = new Slug.Anchors();
    private final Branch root = new Branch("", "", 0, 1);
    private final Deque<Branch> open = new ArrayDeque<>(List.of(root));

    void add(Heading heading) {
        while (open.size() > 1 && open.element().level >= heading.level()) {
            open.pop();
        }
        Branch branch =
                new Branch(heading.title(), anchors.next(heading.title()), heading.level(), heading.firstLine());
        open.element().children.add(branch);
        open.push(branch);
    }

    /** The section that is being read; the root above the first heading. */
    Branch current() {
        return open.element();
    }

    Branch root() {
        return root;
    }

    /** The title that a heading gives the post, or null. */
    @Nullable
    String title() {
        Branch title = titleBranch();
        return title == null ? null : title.title;
    }

    /** The sections that hold something, with the photos of the ordinals; those of the title stand beside it. */
    List<ImportedSection> sections(Function<List<Integer>, List<ImportedPhoto>> photos) {
        Branch title = titleBranch();
        List<Branch> top = new ArrayList<>(root.children);
        if (title != null) {
            Branch own = new Branch(title.title, title.anchor, title.level, title.line);
            own.photos.addAll(title.photos);
            own.videos.addAll(title.videos);
            top.remove(0);
            top.addAll(0, title.children);
            top.add(0, own);
        }
        return sections(top, photos);
    }

    private static List<ImportedSection> sections(
            List<Branch> branches, Function<List<Integer>, List<ImportedPhoto>> photos) {
        return branches.stream()
                .filter(branch -> !branch.isEmpty())
                .map(branch -> new ImportedSection(
                        branch.title,
                        branch.anchor,
                        branch.line,
                        photos.apply(branch.photos),
                        branch.videos,
                        sections(branch.children, photos)))
                .toList();
    }

    private @Nullable Branch titleBranch() {
        List<Branch> top = root.children;
        if (top.isEmpty() || top.get(0).level != 1) {
            return null;
        }
        boolean only = top.stream().filter(branch -> branch.level == 1).count() == 1;
        return only || top.get(0).isEmpty() ? top.get(0) : null;
    }
}
