package dev.recapgallery.edit;

import dev.recapgallery.edit.Ties.Tie;
import dev.recapgallery.problem.Outcome;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.text.LineEnds;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A caption file whose values can be set, added, moved and taken out in place. Each change gives a new one and leaves
 * every other byte as it is: comments, order, quoting, indentation, line ends, byte order mark, a missing final newline.
 *
 * <p>Every new text is read again before it is given out and has to say exactly what was wanted. What can't be done like
 * that is refused with a problem: a value that anchors, aliases, tags or merge keys share with others, foremost.
 */
public final class CaptionFileValues {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String RULE = "change-by-hand";

    private final CaptionDocument document;
    private final String mark;
    private final boolean isOpen;

    /** The entries of photos once they were asked for: they are the same for ever, and dear to collect. */
    private volatile @Nullable Map<String, CaptionPath> photos;

    private volatile @Nullable Ties ties;

    private CaptionFileValues(CaptionDocument document, String mark, boolean isOpen) {
        this.document = document;
        this.mark = mark;
        this.isOpen = isOpen;
    }

    /**
     * Reads a caption file.
     *
     * @param file as shown in problems
     * @param text any line ends, with or without a byte order mark; may be empty
     * @return no value where the text is no YAML or has no keys at its top
     */
    public static Outcome<CaptionFileValues> read(String file, String text) {
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String bare = text.substring(mark.length());
        boolean isOpen = !bare.isEmpty() && !bare.endsWith("\n") && !bare.endsWith("\r");
        String closed = isOpen ? bare + LineEnds.of(bare) : bare;
        return CaptionDocument.read(file, closed)
                .then(document -> Outcome.of(new CaptionFileValues(document, mark, isOpen)));
    }

    /** The file's text as it is now. */
    public String text() {
        String text = document.text();
        return mark + (isOpen ? text.substring(0, LineEnds.beforeLineEnd(text, text.length())) : text);
    }

    /** What stands at a path; a short form is found under its key, too. Empty where nothing or a blank stands. */
    public Optional<CaptionValue> value(CaptionPath path) {
        return locate(unabridged(path))
                .map(at -> document.tree().at(at))
                .filter(tree -> !(tree instanceof Tree.Scalar scalar && scalar.isBlank()))
                .map(CaptionValue::of);
    }

    /**
     * Why values below a path can't be set without changing others, by key: one that is to be changed by hand, with its line.
     *
     * @param entry of a photo
     */
    public Map<String, Problem> fixed(CaptionPath entry, List<String> keys) {
        Map<String, Problem> fixed = new HashMap<>();
        Optional<List<Integer>> there = ties().isEmpty() ? Optional.empty() : locate(entry);
        there.ifPresent(at -> keys.forEach(key -> tie(entry, at, key).ifPresent(tie -> fixed.put(key, problem(tie)))));
        return fixed;
    }

    private Optional<Tie> tie(CaptionPath entry, List<Integer> at, String key) {
        if (unabridged(entry.key(key)).equals(entry)) {
            return ties().around(at);
        }
        Optional<Tie> whole = ties().on(at);
        OptionalInt child = document.tree().at(at).indexOf(key);
        return whole.isPresent() || child.isEmpty() ? whole : ties().around(Tree.plus(at, child.getAsInt()));
    }

    /** True where the path leads to something, be it a blank. */
    public boolean has(CaptionPath path) {
        return locate(path).isPresent();
    }

    /**
     * The entry that speaks for a photo: the first in the file whose name is this one, {@code ./} and forms of accents
     * aside.
     *
     * @param file path within the photo folder
     */
    public Optional<CaptionPath> photo(String file) {
        return Optional.ofNullable(photos().get(nameKey(file)));
    }

    /** The entries of all photos by {@link #nameKey}, in the order of the file; of several for one photo the first. */
    public Map<String, CaptionPath> photos() {
        Map<String, CaptionPath> known = photos;
        if (known == null) {
            known = Collections.unmodifiableMap(CaptionContents.photos(document.tree()));
            photos = known;
        }
        return known;
    }

    /** What two spellings of one photo's path have in common. */
    public static String nameKey(String file) {
        String path = Normalizer.isNormalized(file, Normalizer.Form.NFC)
                ? file
                : Normalizer.normalize(file, Normalizer.Form.NFC);
        boolean isPlain = !path.startsWith("./") && !path.contains("//") && !path.contains("/./");
        return isPlain ? path : path.replaceAll("/+", "/").replace("/./", "/").replaceFirst("^\\./", "");
    }

    /** Which child of {@code parent} the path leads through; past all of them where it doesn't. */
    public int ordinal(CaptionPath parent, CaptionPath path) {
        Optional<List<Integer>> around = locate(parent);
        Optional<List<Integer>> there = locate(path);
        boolean isInside = around.isPresent()
                && there.isPresent()
                && there.get().size() > around.get().size()
                && there.get().subList(0, around.get().size()).equals(around.get());
        return isInside ? there.get().get(around.get().size()) : Integer.MAX_VALUE;
    }

    /** Where the entries of photos stand. */
    public PhotoSpans photoSpans() {
        return PhotoSpans.of(document.root());
    }

    /** The sections with their sub-sections, in the order of the file. */
    public List<CaptionSection> sections() {
        return CaptionContents.sections(document.tree());
    }

    /**
     * Sets a value, and makes what is missing on the way to it. A short form grows into a block where another of its
     * keys is set; a blank text leaves the key without a value.
     */
    public Outcome<CaptionFileValues> set(CaptionPath wanted, CaptionValue value) {
        CaptionPath path = unabridged(wanted);
        if (value(path).equals(Optional.of(value)) && !isWord(value)) {
            return Outcome.of(this);
        }
        Optional<List<Integer>> there = locate(path);
        return there.isPresent() ? replace(path, there.get(), value) : add(path, value);
    }

    /** Takes an entry or an item out; fine where there is none. */
    public Outcome<CaptionFileValues> remove(CaptionPath wanted) {
        CaptionPath path = unabridged(wanted);
        Optional<List<Integer>> there = locate(path);
        if (there.isEmpty()) {
            return Outcome.of(this);
        }
        if (!path.equals(wanted)) {
            return replace(path, there.get(), CaptionValue.text(""));
        }
        List<Integer> parent = there.get().subList(0, there.get().size() - 1);
        int ordinal = there.get().get(there.get().size() - 1);
        Node collection = document.node(parent);
        Tree wantedTree =
                document.tree().with(parent, old -> TreeMoves.without(old, ordinal, Layout.isFlow(collection)));
        return refuseTied(parent)
                .orElseGet(() -> checkedWithout(
                        there.get(), () -> new EntryEdits(document).remove(parent, ordinal), wantedTree));
    }

    /**
     * Moves an entry or an item, with its comments, to another mapping or list, which is made where it isn't there.
     *
     * @param at the ordinal before which it is to stand, counted before the move; behind the last when there is none
     */
    public Outcome<CaptionFileValues> move(CaptionPath what, CaptionPath to, int at) {
        Optional<List<Integer>> source = locate(what);
        Optional<List<Integer>> target = locate(to);
        if (source.isEmpty()) {
            return refuse(List.of(), "what is to be moved isn't there any more");
        }
        if (target.isEmpty()) {
            return set(to, CaptionValue.text("")).then(made -> made.move(what, to, at));
        }
        List<Integer> from = source.get().subList(0, source.get().size() - 1);
        int ordinal = source.get().get(source.get().size() - 1);
        boolean isThere = from.equals(target.get())
                && (at == ordinal
                        || at == ordinal + 1
                        || (ordinal == Layout.size(document.node(from)) - 1 && at > ordinal));
        if (isThere) {
            return Outcome.of(this);
        }
        Tree wanted = TreeMoves.move(document.tree(), new TreeMoves.Way(from, ordinal, target.get(), at));
        Optional<Outcome<CaptionFileValues>> tied = refuseTied(from).or(() -> refuseTied(target.get()));
        if (tied.isPresent()) {
            return tied.get();
        }
        return checkedWithout(
                source.get(),
                () -> new EntryMoves(document).move(from, ordinal, target.get(), at),
                TreeMoves.emptied(wanted, from, Layout.isFlow(document.node(from))));
    }

    /** Adds an entry before the one at {@code at} of a mapping that is there or is made; behind the last by default. */
    public Outcome<CaptionFileValues> insert(CaptionPath mapping, int at, String key, CaptionValue value) {
        Optional<List<Integer>> there = locate(mapping);
        if (there.isEmpty()) {
            return set(mapping.key(key), value);
        }
        if (document.tree().at(there.get()).indexOf(key).isPresent()) {
            return refuse(there.get(), "'" + key + "' stands there already");
        }
        return insert(there.get(), at, key, value.shortenedAt(mapping.key(key)).tree());
    }

    /** Adds an item behind the last of a list that is there or is made; keys get a line each where the list has lines. */
    public Outcome<CaptionFileValues> append(CaptionPath list, CaptionValue item) {
        Tree added =
                item.tree() instanceof Tree.Mapping mapping ? new Tree.Mapping(mapping.entries(), false) : item.tree();
        Optional<List<Integer>> there = locate(list);
        Tree tree = there.map(at -> document.tree().at(at)).orElse(Tree.blank());
        if (there.isEmpty() || (tree instanceof Tree.Scalar blank && blank.isBlank())) {
            Outcome<CaptionFileValues> lines = begin(list, new Tree.Sequence(List.of(added)));
            return lines.result() == null ? set(list, new CaptionValue.Items(List.of(item))) : lines;
        }
        if (!(tree instanceof Tree.Sequence sequence)) {
            return refuse(there.get(), "this is no list");
        }
        List<Tree> items = new ArrayList<>(sequence.items());
        items.add(added);
        Tree wanted = document.tree().with(there.get(), old -> new Tree.Sequence(items));
        return refuseTied(there.get())
                .orElseGet(() -> checked(
                        there.get(),
                        () -> Stream.of(new Splice(document).appendItems(there.get(), List.of(added))),
                        wanted));
    }

    /** Puts a list where a blank stands, or behind the last key at the top. */
    private Outcome<CaptionFileValues> begin(CaptionPath list, Tree.Sequence items) {
        Optional<List<Integer>> there = locate(list);
        if (there.isPresent()) {
            return checked(
                    there.get(),
                    () -> Stream.of(new Splice(document).fill(there.get(), items)),
                    document.tree().with(there.get(), old -> items));
        }
        if (list.steps().size() != 1 || !(list.last() instanceof CaptionPath.Key key)) {
            return refuse(List.of(), "there is no list");
        }
        Tree.Entry entry = Tree.entry(key.key(), items);
        return checked(
                List.of(),
                () -> Stream.of(new Splice(document).append(List.of(), List.of(entry))),
                TreeMoves.with(document.tree(), Integer.MAX_VALUE, entry));
    }

    /** True where an alias stands at a path, which repeats all of what another place says. */
    public boolean isAlias(CaptionPath path) {
        return alias(path).isPresent();
    }

    /** Writes out what an alias at a path repeats; that keeps its anchor. Fine where there is no alias. */
    public Outcome<CaptionFileValues> writeOut(CaptionPath path) {
        return alias(path).map(at -> replace(at, document.tree().at(at))).orElseGet(() -> Outcome.of(this));
    }

    private Optional<List<Integer>> alias(CaptionPath path) {
        return ties().isEmpty() ? Optional.empty() : locate(path).filter(at -> ties().isAlias(at));
    }

    private Outcome<CaptionFileValues> replace(CaptionPath path, List<Integer> at, CaptionValue value) {
        return replace(at, value.shortenedAt(path).tree());
    }

    private Outcome<CaptionFileValues> replace(List<Integer> at, Tree tree) {
        return ties().around(at)
                .map(this::refuse)
                .orElseGet(() -> checked(
                        at,
                        () -> new EntryEdits(document).set(at, tree),
                        document.tree().with(at, old -> tree)));
    }

    private Outcome<CaptionFileValues> add(CaptionPath path, CaptionValue value) {
        if (!(path.last() instanceof CaptionPath.Key key)) {
            return refuse(List.of(), "the list has no such item");
        }
        CaptionPath around = path.parent();
        Optional<List<Integer>> there = around.steps().isEmpty() ? Optional.of(List.of()) : locate(around);
        if (there.isEmpty()) {
            return set(around, new CaptionValue.Fields(Map.of(key.key(), value)));
        }
        Tree tree = document.tree().at(there.get());
        if (tree instanceof Tree.Scalar scalar && !scalar.isBlank()) {
            return around.shorthand().isEmpty()
                    ? refuse(there.get(), "a text stands where keys are expected")
                    : grow(there.get(), around.shorthand()).then(grown -> grown.set(path, value));
        }
        if (tree instanceof Tree.Sequence) {
            return refuse(there.get(), "a list stands where keys are expected");
        }
        boolean isPhoto = around.shorthand().equals("caption");
        int end = tree.children().size();
        int place = isPhoto ? KeyOrder.place(tree, key.key()) : end;
        Tree added = value.shortenedAt(path).tree();
        Outcome<CaptionFileValues> placed = insert(there.get(), place, key.key(), added);
        // The layout may have room at the end only.
        return placed.result() == null && place < end ? insert(there.get(), end, key.key(), added) : placed;
    }

    private Outcome<CaptionFileValues> insert(List<Integer> mapping, int at, String key, Tree value) {
        Tree wanted = document.tree().with(mapping, old -> TreeMoves.with(old, at, Tree.entry(key, value)));
        return refuseTied(mapping)
                .orElseGet(() -> checked(mapping, () -> new EntryEdits(document).add(mapping, at, key, value), wanted));
    }

    private Outcome<CaptionFileValues> grow(List<Integer> path, String key) {
        Tree wanted = document.tree().with(path, old -> new Tree.Mapping(List.of(Tree.entry(key, old)), true));
        return refuseTied(path).orElseGet(() -> checked(path, () -> new EntryEdits(document).grow(path, key), wanted));
    }

    /** Something else at a path. */
    private Outcome<CaptionFileValues> checked(List<Integer> path, Ways ways, Tree wanted) {
        return first(ways, wanted).orElseGet(() -> refuseLayout(path));
    }

    /** Nothing at a path, which its comments may not go from with it. */
    private Outcome<CaptionFileValues> checkedWithout(List<Integer> path, Ways ways, Tree wanted) {
        return first(ways, wanted).orElseGet(() -> comments(path).stream()
                .findFirst()
                .filter(comment -> ties().in(path).isEmpty())
                .map(comment -> refuseLoss(path, comment))
                .orElseGet(() -> refuseLayout(path)));
    }

    /** The first of the texts that says what is wanted. */
    private Optional<Outcome<CaptionFileValues>> first(Ways ways, Tree wanted) {
        Tree bare = TreeMoves.trimmed(wanted);
        return ways.texts()
                .flatMap(text -> CaptionDocument.read(document.file(), text).value().stream())
                .filter(next -> TreeMoves.trimmed(next.tree()).equals(bare))
                .findFirst()
                .map(next -> Outcome.of(new CaptionFileValues(next, mark, isOpen)));
    }

    private Outcome<CaptionFileValues> refuseLayout(List<Integer> path) {
        return (document.root() == null ? Optional.<Tie>empty() : ties().in(path))
                .map(this::refuse)
                .orElseGet(() -> refuse(path, "its layout leaves no place for the change"));
    }

    private Outcome<CaptionFileValues> refuseLoss(List<Integer> path, String comment) {
        String why = "nothing was changed here, because the comment '" + comment
                + "' would be lost; put it on a line of its own above this entry first";
        return Outcome.failed(Problem.error(document.place(path), RULE, why));
    }

    private List<String> comments(List<Integer> path) {
        List<Integer> around = path.subList(0, path.size() - 1);
        return new TypedComments(document).of(document.node(around), path.get(around.size()));
    }

    /** Texts to be tried one after the other. */
    private interface Ways {
        Stream<String> texts();
    }

    private Optional<Outcome<CaptionFileValues>> refuseTied(List<Integer> path) {
        return ties().on(path).map(this::refuse);
    }

    private Outcome<CaptionFileValues> refuse(Tie tie) {
        return Outcome.failed(problem(tie));
    }

    private static Problem problem(Tie tie) {
        return Problem.error(tie.place(), RULE, tie.why());
    }

    private Ties ties() {
        Ties known = ties;
        if (known == null) {
            known = new Ties(document);
            ties = known;
        }
        return known;
    }

    private Outcome<CaptionFileValues> refuse(List<Integer> path, String why) {
        Place place = document.place(path);
        return Outcome.failed(
                Problem.error(place, RULE, "nothing was changed here, because " + why + "; change it by hand"));
    }

    private Optional<List<Integer>> locate(CaptionPath path) {
        return path.ordinalsIn(document.tree());
    }

    private static boolean isWord(CaptionValue value) {
        return value instanceof CaptionValue.Word || value instanceof CaptionValue.Items;
    }

    /** The path of the text itself where the path leads to the key of a short form that stands there. */
    private CaptionPath unabridged(CaptionPath path) {
        if (path.steps().size() < 2) {
            return path;
        }
        CaptionPath entry = path.parent();
        boolean isShort = !entry.shorthand().isEmpty() && path.last().equals(new CaptionPath.Key(entry.shorthand()));
        boolean isText = isShort
                && locate(entry)
                        .map(at -> document.tree().at(at) instanceof Tree.Scalar scalar && !scalar.isBlank())
                        .orElse(false);
        return isText ? entry : path;
    }
}
