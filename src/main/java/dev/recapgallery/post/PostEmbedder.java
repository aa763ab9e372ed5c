package dev.recapgallery.post;

import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Severity;
import dev.recapgallery.text.LineEnds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Puts fragments between the markers of a post. Every byte outside of them stays. */
public final class PostEmbedder {

    /** What stands between markers for the first time may be one such word and still be a stand-in, such as TODO. */
    private static final Pattern STAND_IN = Pattern.compile("\\S{1,20}");

    private final String file;
    private final Function<String, Optional<String>> fragments;
    private final Supplier<? extends Collection<String>> names;
    private final Predicate<String> isUnbuilt;
    private final Collection<String> hidden;
    private final boolean isForced;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> hints = new HashMap<>();

    private PostEmbedder(String file, Gallery gallery, boolean isForced) {
        this.file = file;
        this.fragments = gallery.fragments();
        this.names = gallery.names();
        this.isUnbuilt = gallery.isUnbuilt();
        this.hidden = gallery.hidden();
        this.isForced = isForced;
    }

    /**
     * What markers may name.
     *
     * @param fragments the fragment of a name, where it was built
     * @param names all names that there are
     * @param isUnbuilt true for a name that is right, but has no fragment yet
     * @param hidden names of photos that are hidden
     */
    private record Gallery(
            Function<String, Optional<String>> fragments,
            Supplier<? extends Collection<String>> names,
            Predicate<String> isUnbuilt,
            Collection<String> hidden) {}

    /**
     * Embeds fragments.
     *
     * @param file the post as shown in problems
     * @param post its bytes: UTF-8, or another encoding that holds ASCII; with or without a byte order mark, any line ends
     * @param fragments the fragment of a marker's name: the gallery's id, a section's id, {@code photo:ID} or
     *     {@code credits}; asked for well-formed names only
     * @param names all names that there are, asked for where a marker names none of them, or is misspelt
     * @param isForced true to replace what a person changed between the markers
     * @return the post, changed or not, with warnings; no value where a marker is broken or unknown or a hand edit would
     *     be lost: the post has to stay as it is then
     */
    public static Outcome<EmbeddedPost> embed(
            String file,
            byte[] post,
            Function<String, Optional<String>> fragments,
            Supplier<? extends Collection<String>> names,
            boolean isForced) {
        return new PostEmbedder(file, new Gallery(fragments, names, name -> false, List.of()), isForced)
                .embed(PostBytes.of(post));
    }

    /**
     * What {@link #embed} would tell of a post once the gallery is built.
     *
     * @param names as above
     * @param fragments those that were built already
     */
    public static List<Problem> check(
            String file, byte[] post, MarkerNames names, Function<String, Optional<String>> fragments) {
        Collection<String> shown = names.shown();
        Function<String, Optional<String>> wanted =
                name -> shown.contains(name) ? fragments.apply(name) : Optional.empty();
        Gallery gallery = new Gallery(wanted, () -> shown, shown::contains, names.hidden());
        return new PostEmbedder(file, gallery, false).embed(PostBytes.of(post)).problems();
    }

    /** As {@link #check}, of a post whose gallery can't be read: any name may be right. */
    public static List<Problem> checkPairs(String file, byte[] post) {
        Gallery gallery = new Gallery(name -> Optional.empty(), List::of, name -> true, List.of());
        return new PostEmbedder(file, gallery, false).embed(PostBytes.of(post)).problems();
    }

    private Outcome<EmbeddedPost> embed(PostBytes post) {
        MarkerReader.Markers markers = MarkerReader.read(file, post.text(), names);
        problems.addAll(markers.problems());
        List<String> contents = new ArrayList<>();
        for (MarkedBlock block : markers.blocks()) {
            contents.add(content(block, post));
        }
        if (hasErrors()) {
            return new Outcome<>(null, problems);
        }
        String embedded = replaced(post.text(), markers.blocks(), contents);
        if (!holds(embedded, markers.blocks(), contents)) {
            return new Outcome<>(null, problems);
        }
        List<String> names = markers.blocks().stream().map(MarkedBlock::name).toList();
        boolean changed = !embedded.equals(post.text());
        return Outcome.of(new EmbeddedPost(post.withText(embedded), changed, names), problems);
    }

    /** The new content of a block; the old one where a problem was left. */
    private String content(MarkedBlock block, PostBytes post) {
        boolean isName = MarkerReader.isName(block.name());
        Optional<String> fragment = isName ? fragments.apply(block.name()) : Optional.empty();
        if (fragment.isEmpty() && isName && isUnbuilt.test(block.name())) {
            guard(block);
            return block.content();
        }
        if (fragment.isEmpty()) {
            problem(block, "marker-unknown", unknown(block.name()));
            return block.content();
        }
        String lineEnd =
                LineEnds.firstIn(post.text(), Math.max(0, block.extent().start() - 2));
        String lines =
                String.join(lineEnd, fragment.get().stripTrailing().lines().toList());
        int kept = block.original().map(OriginalComment::length).orElse(0);
        // The blank line ends the HTML for CommonMark, so that what comes behind the block is Markdown again.
        String content = block.content().substring(0, kept) + post.writable(lines) + lineEnd + lineEnd;
        boolean same = content.strip().equals(block.content().strip());
        if (!same && !isForced) {
            guard(block);
        }
        return content;
    }

    private String unknown(String name) {
        return hidden.contains(name)
                ? "'" + Printable.excerpt(name, 80)
                        + "' is hidden; take 'hidden: true' out of its entry, or remove the marker with what stands inside"
                : "nothing in the gallery is called '" + Printable.excerpt(name, 80) + "'"
                        + hints.computeIfAbsent(name, this::hint);
    }

    private String hint(String name) {
        return MarkerGuess.hint(name, names.get(), "; name the gallery's id, a section's id, photo:ID or credits");
    }

    /** Nothing that a person typed is lost without a word. */
    private void guard(MarkedBlock block) {
        String old = block.fragment().strip();
        if (block.isEdited()) {
            problem(
                    block,
                    "hand-edit",
                    "what stands between these markers was changed by hand since it was written; move the change out of"
                            + " them, or run embed --force to lose it");
        } else if (block.checksum() == null
                && !old.isEmpty()
                && !STAND_IN.matcher(old).matches()) {
            problem(
                    block,
                    "hand-edit",
                    "what stands between these markers wasn't written by this program; move it out of them, or run embed"
                            + " --force to lose it");
        } else if (block.checksum() == null && !old.isEmpty()) {
            problems.add(Problem.warning(
                    block.place(file),
                    "stand-in-replaced",
                    "'" + Printable.line(old)
                            + "' between these markers gives way to the gallery; move it out of them to keep it"));
        }
    }

    private static String replaced(String text, List<MarkedBlock> blocks, List<String> contents) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String content = contents.get(i);
            out.append(text, at, blocks.get(i).extent().start()).append(content).append(MarkedBlock.closing(content));
            at = blocks.get(i).extent().end();
        }
        return out.append(text, at, text.length()).toString();
    }

    /** True where the new post has the same blocks with the new contents; a fragment with a marker in it would break that. */
    private boolean holds(String embedded, List<MarkedBlock> blocks, List<String> contents) {
        if (blocks.isEmpty()) {
            return true;
        }
        MarkerReader.Markers again = MarkerReader.read(file, embedded);
        boolean right = again.problems().isEmpty()
                && again.blocks().stream().map(MarkedBlock::content).toList().equals(contents)
                && again.blocks().stream().allMatch(MarkedBlock::isSound);
        if (!right) {
            problem(
                    blocks.get(0),
                    "fragment-breaks-markers",
                    "with the fragments in it, the markers of the post couldn't be found again, so nothing is embedded; look for"
                            + " markers in the captions, and build again");
        }
        return right;
    }

    private void problem(MarkedBlock block, String rule, String message) {
        problems.add(Problem.error(block.place(file), rule, message));
    }

    private boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
