package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import java.util.List;

/** The faults that show while the caption file and the photos are read and made smaller; here they are only described. */
final class ReadingRules {

    static final List<RuleCard> CARDS = List.of(
            RuleCard.fixed(
                    "syntax",
                    Scope.BUILD,
                    "the caption file is not YAML, so nothing of it can be read",
                    "the message shows what to type instead"),
            RuleCard.warning(
                    "missing-space",
                    Scope.BUILD,
                    "a key with no space behind its colon is read as a text",
                    "put a plain space behind the colon"),
            RuleCard.warning(
                    "comment-in-text",
                    Scope.BUILD,
                    "YAML takes what comes behind ' #' for a comment, so that part of a text is lost",
                    "put quotes around the text"),
            RuleCard.fixed(
                    "misplaced-key",
                    Scope.BUILD,
                    "a key stands where a file name belongs",
                    "indent it by two more spaces, below its photo"),
            RuleCard.fixed(
                    "duplicate-key", Scope.BUILD, "of a key typed twice only the first counts", "keep one of them"),
            RuleCard.fixed(
                    "bad-key",
                    Scope.BUILD,
                    "what stands before a colon is no key",
                    "write one of the keys that are known there, indented with plain spaces, or put quotes around a text"),
            RuleCard.fixed("merge-key", Scope.BUILD, "merge keys ('<<') are not supported", "write the keys out"),
            RuleCard.fixed(
                    "wrong-type",
                    Scope.BUILD,
                    "a value is not of the kind its key needs, so it is left out",
                    "write what the message asks for"),
            RuleCard.fixed(
                    "missing-name", Scope.BUILD, "a person or licence without a name can't be shown", "write 'name:'"),
            RuleCard.fixed(
                    "missing-title",
                    Scope.BUILD,
                    "a section without a title has no heading and no id",
                    "write 'title:'"),
            RuleCard.fixed("missing-url", Scope.BUILD, "a video without an address can't be linked to", "write 'url:'"),
            RuleCard.fixed(
                    "bad-url",
                    Scope.BUILD,
                    "an address that isn't http, https or mailto is not published",
                    "write it in full, such as https://example.org/"),
            RuleCard.fixed(
                    "bad-time",
                    Scope.BUILD,
                    "a time that can't be read is left out",
                    "write it such as 2024-09-22 18:04"),
            RuleCard.fixed(
                    "bad-focal",
                    Scope.BUILD,
                    "a focal point outside of the photo is left out",
                    "write two fractions such as [0.5, 0.3]"),
            RuleCard.fixed(
                    "bad-path",
                    Scope.BUILD,
                    "a path that can't be a file's is left out",
                    "write it relative to the folder it belongs to"),
            RuleCard.fixed(
                    "path-outside",
                    Scope.BUILD,
                    "a path leads out of the photo folder",
                    "put the photo into the folder"),
            RuleCard.fixed(
                    "bad-id",
                    Scope.BUILD,
                    "an id that can't stand in an address is left out",
                    "use small letters, digits and hyphens"),
            RuleCard.fixed(
                    "bad-width",
                    Scope.BUILD,
                    "a width is no number of pixels that a rendition can have",
                    "write pixels such as 960"),
            RuleCard.fixed(
                    "bad-quality",
                    Scope.BUILD,
                    "a quality is no number from 1 to 100",
                    "write a whole number such as 80"),
            RuleCard.fixed(
                    "bad-format",
                    Scope.BUILD,
                    "renditions are asked for in a format that isn't known",
                    "write one of those that the message names"),
            RuleCard.fixed(
                    "bad-language",
                    Scope.BUILD,
                    "the gallery's language is no tag that browsers know",
                    "write one such as en or pt-BR"),
            RuleCard.fixed(
                    "bad-timezone", Scope.BUILD, "a time zone is not known", "write one such as America/New_York"),
            RuleCard.fixed(
                    "bad-credit-format",
                    Scope.BUILD,
                    "a credit line without a name credits nobody",
                    "write {name} in it"),
            RuleCard.fixed(
                    "bad-location", Scope.BUILD, "'location:' is neither strip nor keep", "write one of the two"),
            RuleCard.fixed(
                    "bad-target",
                    Scope.BUILD,
                    "'targets:' names a kind of site that isn't known",
                    "write one that the message names"),
            RuleCard.fixed(
                    "bad-level",
                    Scope.BUILD,
                    "'check:' gives a rule a level that there isn't",
                    "write error, warning or off"),
            RuleCard.fixed(
                    "bad-person-key",
                    Scope.BUILD,
                    "a person's key can't be used in 'credit:'",
                    "use letters, digits and hyphens"),
            RuleCard.warning(
                    "unused-anchor",
                    Scope.BUILD,
                    "YAML takes a word that begins with '&' for the name of what follows, so it isn't shown",
                    "put quotes around a text that begins with '&'"),
            RuleCard.fixed(
                    "unknown-alias",
                    Scope.BUILD,
                    "a '*' repeats what is marked with '&', and nothing in the file is marked so",
                    "put quotes around a text that begins with '*'"),
            RuleCard.fixed(
                    "recursive-alias",
                    Scope.BUILD,
                    "a text that is used again with '*' holds itself",
                    "write the text out"),
            RuleCard.fixed(
                    "unexpected-tag",
                    Scope.BUILD,
                    "a '!' asks for a kind of value that captions have no use for",
                    "put quotes around a text that begins with '!'"),
            RuleCard.fixed("two-documents", Scope.BUILD, "a caption file is one document", "remove the second '---'"),
            RuleCard.fixed("too-deep", Scope.BUILD, "sections are nested too deeply", "nest them less deeply"),
            RuleCard.fixed(
                    "not-utf8",
                    Scope.BUILD,
                    "the caption file is in another encoding than UTF-8, so its letters can't be told",
                    "save it as UTF-8"),
            RuleCard.warning(
                    "colour-profile",
                    Scope.BUILD,
                    "a photo's colour profile can't be used, so its colours may be wrong",
                    "look at them, or export the photo again as sRGB"),
            RuleCard.fixed(
                    "too-large",
                    Scope.BUILD,
                    "the caption file or a photo is larger than the limit",
                    "split the gallery, make the photo smaller, or raise the limit"),
            RuleCard.fixed(
                    "too-many-aliases",
                    Scope.BUILD,
                    "texts that are used again with '*' make the caption file grow without end",
                    "write the texts out"),
            RuleCard.warning(
                    "control-character",
                    Scope.BUILD,
                    "characters that can't be shown are left out",
                    "type the text again"),
            RuleCard.fixed(
                    "missing-folder",
                    Scope.BUILD,
                    "the photo folder isn't there",
                    "correct 'gallery: photos:', or name the folder with --photos"),
            RuleCard.fixed(
                    "unreadable-folder",
                    Scope.BUILD,
                    "a folder can't be read",
                    "give yourself permission to read it, or move it away"),
            RuleCard.fixed(
                    "unreadable-file",
                    Scope.BUILD,
                    "a file can't be read",
                    "give yourself permission to read it, or move it away"),
            RuleCard.fixed("broken-link", Scope.BUILD, "a link leads nowhere", "mend it, or remove it"),
            RuleCard.fixed(
                    "link-outside", Scope.BUILD, "a link leads out of the photo folder", "put the photo itself there"),
            RuleCard.warning(
                    "linked-folder",
                    Scope.BUILD,
                    "photos in a linked folder are left out",
                    "put the folder itself there"),
            RuleCard.fixed(
                    "not-a-file",
                    Scope.BUILD,
                    "something in the photo folder is named like a photo and is no file",
                    "take it away"),
            RuleCard.fixed("unusable-name", Scope.BUILD, "a file's name can't be published", "rename it"),
            RuleCard.warning(
                    "unread-sidecar",
                    Scope.BUILD,
                    "an XMP sidecar can't be read, so the photo is shown without what it says",
                    "write it again, or remove it"),
            RuleCard.warning(
                    "damaged-metadata",
                    Scope.BUILD,
                    "some of a photo's metadata can't be read",
                    "write what is missing into the caption file"),
            RuleCard.fixed(
                    "empty-file", Scope.BUILD, "a photo has no bytes", "copy it again from the camera or a backup"),
            RuleCard.fixed("not-a-photo", Scope.BUILD, "a file is no picture", "take it away, or export it as JPEG"),
            RuleCard.fixed(
                    "unsupported-photo",
                    Scope.BUILD,
                    "a picture is of a kind that can't be decoded",
                    "export it as JPEG"),
            RuleCard.fixed(
                    "damaged-photo",
                    Scope.BUILD,
                    "a picture breaks off or is damaged",
                    "copy it again from the camera or a backup"),
            RuleCard.fixed(
                    "photo-too-large",
                    Scope.BUILD,
                    "a photo needs more memory than there is",
                    "make it smaller, or raise the limit"),
            RuleCard.fixed("photo-changed", Scope.BUILD, "a photo changed while it was read", "run the command again"),
            RuleCard.fixed(
                    "encoding-failed",
                    Scope.BUILD,
                    "a rendition could not be written in its format",
                    "try another format"),
            RuleCard.warning(
                    "format-not-available",
                    Scope.BUILD,
                    "this machine can't write a format that is asked for",
                    "install what the message names, or take it out"),
            RuleCard.fixed(
                    "foreign-file",
                    Scope.BUILD,
                    "a file that build didn't write stands where it would write one",
                    "move it away"),
            RuleCard.fixed(
                    "post-too-large", Scope.POSTS, "a post is too large to be read", "split it, or raise the limit"),
            RuleCard.fixed(
                    "post-too-nested",
                    Scope.POSTS,
                    "lists and quotes of a post are nested too deeply",
                    "nest them less deeply"));

    private ReadingRules() {}
}
