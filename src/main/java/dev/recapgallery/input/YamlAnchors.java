package dev.recapgallery.input;

import dev.recapgallery.model.Limit;
import dev.recapgallery.problem.Place;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.problem.Problem;
import dev.recapgallery.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the anchors of a document name. Aliases share the node they name, so they cost nothing here; but whoever walks
 * the tree meets that node once for each, so what they add is counted and bounded, in number and in depth.
 */
final class YamlAnchors {

    /** What an anchor names: a node (none if it was refused), its number of nodes and its height. */
    private record Anchored(Optional<YamlNode> node, int nodes, int height) {}

    private final int maxDepth;
    private final long maxAliasedNodes;
    private final Map<String, Anchored> anchored = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /** Unquoted texts with a name that no alias has asked for yet, in the order typed. */
    private final Map<String, YamlNode.Text> unasked = new LinkedHashMap<>();

    private int nodes;
    private long aliasedNodes;

    /** @param maxAliasedNodes how many nodes aliases may add in all */
    YamlAnchors(int maxDepth, long maxAliasedNodes) {
        this.maxDepth = maxDepth;
        this.maxAliasedNodes = maxAliasedNodes;
    }

    /** A node begins, named or not. Returns the number of nodes before it, to be given to {@link #close}. */
    int open(@Nullable String anchor) {
        if (anchor != null) {
            open.add(anchor);
        }
        return nodes++;
    }

    /** The node that began is complete. */
    void close(@Nullable String anchor, int nodesBefore, Optional<YamlNode> node) {
        if (anchor != null) {
            open.remove(anchor);
            int height = node.map(YamlAnchors::height).orElse(1);
            anchored.put(anchor, new Anchored(node, nodes - nodesBefore, height));
            if (node.orElse(null) instanceof YamlNode.Text text && text.plain()) {
                unasked.put(anchor, text);
            }
        }
    }

    /** Names that nothing asks for, each before an unquoted text: more often the first word of that text. */
    void reportUnasked(Problems problems) {
        unasked.forEach(
                (anchor, text) -> problems.add(
                        Problem.warning(
                                text.place(),
                                "unused-anchor",
                                Value.quoted("&" + anchor) + " isn't shown: it names what follows, for '*"
                                        + Printable.excerpt(anchor, 60)
                                        + "' to repeat, and nothing does; take it out, or put quotes around a text that begins with '&'")));
    }

    boolean names(String alias) {
        return open.contains(alias) || anchored.containsKey(alias);
    }

    /** The node of an alias, empty where that was refused. */
    Optional<YamlNode> resolve(String alias, Place place, int depth) {
        unasked.remove(alias);
        @Nullable Anchored named = anchored.get(alias);
        if (named == null || open.contains(alias)) {
            throw refuse(
                    place,
                    "recursive-alias",
                    "the alias " + Value.quoted("*" + alias) + " stands inside what it names; write it out");
        }
        aliasedNodes += named.nodes();
        nodes += named.nodes();
        if (aliasedNodes > maxAliasedNodes) {
            throw refuse(
                    place,
                    "too-many-aliases",
                    "the values that aliases add to this file are over "
                            + Limit.CAPTION_FILE_ALIASES.words(maxAliasedNodes) + "; write out what is meant");
        }
        if (depth + named.height() - 1 > maxDepth) {
            throw YamlRefusal.tooDeep(place, maxDepth);
        }
        return named.node();
    }

    private static YamlRefusal refuse(Place place, String rule, String message) {
        return new YamlRefusal(Problem.error(place, rule, message));
    }

    private static int height(YamlNode node) {
        int below = 0;
        if (node instanceof YamlNode.Items items) {
            below = items.nodes().stream().mapToInt(YamlAnchors::height).max().orElse(0);
        } else if (node instanceof YamlNode.Mapping mapping) {
            below = mapping.entries().stream()
                    .mapToInt(entry -> height(entry.value()))
                    .max()
                    .orElse(0);
        }
        return below + 1;
    }
}
