package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import java.util.List;

/** The faults that show while files are read and joined, where they are reported; here they are only described. */
final class JoinRules {

    static final List<RuleCard> CARDS = List.of(
            RuleCard.error(
                    "missing-photo",
                    Scope.BUILD,
                    "an entry names a photo that isn't in the photo folder",
                    "correct the name, or take the entry out"),
            RuleCard.warning(
                    "unnamed-photo",
                    Scope.BUILD,
                    "a photo of the folder has no entry, so it lands in \"More photos\"",
                    "name it (recap-gallery init does), with {hidden: true} to leave it out"),
            RuleCard.warning(
                    "photo-named-twice",
                    Scope.BUILD,
                    "of two entries for one photo only the first counts",
                    "take one of them out"),
            RuleCard.warning(
                    "decorative-alt",
                    Scope.BUILD,
                    "a decorative photo has no alt text; one of the two is wrong",
                    "keep 'alt:' or 'decorative: true'"),
            RuleCard.warning(
                    "unknown-person",
                    Scope.BUILD,
                    "a credit is neither a key of 'people:' nor clearly a name",
                    "add it to 'people:', or write {name: …}"),
            RuleCard.warning(
                    "unknown-license",
                    Scope.BUILD,
                    "nobody can look up what an unknown licence allows",
                    "write an SPDX id such as CC-BY-4.0, 'all rights reserved', or {name: …, url: …}"),
            RuleCard.warning(
                    "unknown-key",
                    Scope.BUILD,
                    "a key that nobody knows is ignored, and what it says is lost",
                    "correct its spelling; free-form data goes into 'params:'"),
            RuleCard.warning(
                    "unknown-rule",
                    Scope.BUILD,
                    "'check:' names a rule that there isn't, so it changes nothing",
                    "recap-gallery check --rules lists them all"),
            RuleCard.error(
                    "marker-unknown",
                    Scope.POSTS,
                    "a marker of a post names nothing of this gallery, so nothing can be embedded",
                    "name the gallery's id, a section's id, photo:ID or credits"),
            RuleCard.error(
                    "marker-broken",
                    Scope.POSTS,
                    "a comment begins like a marker and isn't one",
                    "write <!-- recap:gallery NAME --> or <!-- /recap:gallery -->"),
            RuleCard.error(
                    "marker-unclosed",
                    Scope.POSTS,
                    "a marker is never closed",
                    "put <!-- /recap:gallery --> behind it"),
            RuleCard.error(
                    "marker-unopened",
                    Scope.POSTS,
                    "a closing marker closes nothing",
                    "put <!-- recap:gallery NAME --> before it"),
            RuleCard.error(
                    "marker-nested",
                    Scope.POSTS,
                    "a marker stands inside the block of another",
                    "close that one first"),
            RuleCard.error(
                    "marker-not-alone",
                    Scope.POSTS,
                    "a marker shares its line, a list or a quote with something else",
                    "put it on a line of its own"),
            RuleCard.warning(
                    "hand-edit",
                    Scope.POSTS,
                    "what stands between markers was changed by hand; embed refuses to overwrite it",
                    "move the change out of the markers, or run embed --force"));

    private JoinRules() {}
}
