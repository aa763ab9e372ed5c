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
                    "no-photos",
                    Scope.BUILD,
                    "there are no photos in the photo folder, so there is nothing to show",
                    "put photos there, or name the folder that they lie in"),
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
            RuleCard.error(
                    "unknown-person",
                    Scope.BUILD,
                    "a credit is a mistyped key of 'people:'; only a warning where it may be a name as well",
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
                    "a comment is nearly a marker, so nothing is embedded there",
                    "write <!-- recap:gallery NAME --> or <!-- /recap:gallery -->"),
            RuleCard.error(
                    "marker-unclosed",
                    Scope.POSTS,
                    "of a pair of markers the second is missing",
                    "put <!-- /recap:gallery --> on a line of its own below"),
            RuleCard.error(
                    "marker-unopened",
                    Scope.POSTS,
                    "of a pair of markers the first is missing",
                    "put <!-- recap:gallery NAME --> on a line of its own above, or take the closing one away"),
            RuleCard.error(
                    "marker-nested",
                    Scope.POSTS,
                    "a marker stands between the two of another pair",
                    "close that pair first"),
            RuleCard.error(
                    "marker-not-alone",
                    Scope.POSTS,
                    "a marker stands beside other text, in a list or in a quote",
                    "put it on a line of its own, outside of lists and quotes"),
            RuleCard.error(
                    "hand-edit",
                    Scope.POSTS,
                    "what stands between markers was written by hand, so embed leaves the post as it is",
                    "move it out of the markers, or run embed --force to lose it"),
            RuleCard.warning(
                    "stand-in-replaced",
                    Scope.POSTS,
                    "a single word between markers, such as TODO, gives way to the gallery",
                    "move it out of the markers to keep it"),
            RuleCard.error(
                    "original-astray",
                    Scope.POSTS,
                    "what a figure was made of is kept in a comment, which has to stand below the figure's opening marker",
                    "put the comment back there, or take it away"),
            RuleCard.error(
                    "original-damaged",
                    Scope.POSTS,
                    "the comment that keeps what a figure was made of can't be read any more",
                    "take it away, or bring back an older version of the post"),
            RuleCard.error(
                    "fragment-breaks-markers",
                    Scope.POSTS,
                    "with the gallery in it, the markers of a post couldn't be found again",
                    "look for markers in the captions, and build again"),
            RuleCard.error(
                    "paragraph-too-long",
                    Scope.POSTS,
                    "a paragraph with thousands of links takes too long to read",
                    "put blank lines between its parts"));

    private JoinRules() {}
}
