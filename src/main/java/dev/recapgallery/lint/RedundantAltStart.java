package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An alt text that begins with "image of": screen readers say that it is an image anyway. */
final class RedundantAltStart implements Rule {

    /** "Photo de groupe" is a photo of a group; it says what is seen. */
    private static final Pattern START = Pattern.compile(
            "[\\s\"“'*_(]*(?<words>"
                    + "(?:(?:this|here|it)(?: is|['’]s) )?(?:in )?(?:an? |the |my |our |another |this |these )?"
                    + "(?:(?:close-?up|colou?r|black[ -]and[ -]white|nice|great|beautiful|blurry|digital|stock) )?"
                    + "(?:image|photo|photograph|picture|pic|img|snapshot|graphic)"
                    + "(?: (?:of|showing|that shows?|which shows?|shows?|depicting|depicts?|featuring|taken of)\\b)"
                    + "|in (?:this|the) (?:image|photo|photograph|picture)\\b(?! (?:book|booth|frame|gallery|house|pit|shop|studio|window)s?\\b)"
                    + "|pictured (?:here|is|are)\\b|pictured\\s?:"
                    + "|(?:ein |eine |das )?(?:bild|foto|fotografie|aufnahme) (?:von|vom|mit|einer|eines|der|des|zeigt)\\b"
                    + "|(?:ein|das|dieses) (?:bild|foto), das\\b|(?:auf|in) (?:dem|diesem) (?:bild|foto)\\b"
                    + "|(?:dieses|diese) (?:bild|foto|aufnahme) zeigt\\b"
                    + "|(?:une? |la |l['’])?(?:photo|image|photographie) (?:d['’]une?\\b|d['’]un\\b|montrant\\b|de (?:la |l['’]|moi|deux|trois|quatre|cinq|plusieurs|mon|ma|mes|notre|nos)|du\\b|des\\b)"
                    + "|sur (?:la|cette|l['’]) ?(?:photo|image)\\b|(?:cette|la) (?:photo|image) montre\\b"
                    + "|(?:una? |la )?(?:imagen|foto|fotografía) (?:de (?:un|una|unos|unas|la|el|los|las|mi|dos|tres)|del|que muestra)\\b"
                    + "|(?:un['’] ?|una |l['’]|la )?(?:immagine|foto|fotografia) (?:di (?:un|una|due|tre)|del|della|dei|delle|che mostra)\\b"
                    + "|(?:uma )?(?:imagem|foto|fotografia) (?:de (?:um|uma|dois|duas)|do|da|dos|das|mostrando)\\b"
                    + "|(?:een )?(?:afbeelding|foto|plaatje) van\\b"
                    + "|(?:image|photo|photograph|picture|graphic)\\s?:"
                    + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "redundant-alt-start",
                Scope.CHECK,
                "screen readers say \"image\" themselves; \"image of\" makes it twice",
                "begin with what is seen");
    }

    @Override
    public Stream<Problem> check(Material material) {
        return material.named()
                .filter(photo -> !photo.decorative() && photo.alt() != null)
                .flatMap(photo -> check(photo, String.valueOf(photo.alt()), material));
    }

    private Stream<Problem> check(Photo photo, String alt, Material material) {
        Matcher start = START.matcher(alt);
        return start.lookingAt()
                ? Stream.of(at(
                        material.placeOf(photo, "alt"),
                        "the alt text of photo '" + photo.file() + "' begins with '" + start.group("words")
                                + "'; begin with what is seen, since screen readers say that it is an image"))
                : Stream.empty();
    }
}
