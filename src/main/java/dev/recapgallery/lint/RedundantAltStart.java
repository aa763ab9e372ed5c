package dev.recapgallery.lint;

import dev.recapgallery.lint.RuleCard.Scope;
import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An alt text that begins with "image of": screen readers say that it is an image anyway. */
final class RedundantAltStart implements Rule {

    /** "Photo de groupe" is a photo of a group; it says what is seen. */
    private static final Pattern START = Pattern.compile(
            "[\\s\"“'*_(]*+(?<words>"
                    + "(?:(?:this|here|it)(?: is|['’]s) )?(?:in )?(?:an? |the |my |our |another |this |these )?"
                    + "(?:(?:close-?up|colou?r|black[ -]and[ -]white|nice|great|beautiful|blurry|digital|stock|aerial|drone|blurred|candid|vintage|wide-?angle) )?"
                    + "(?:image|photo|photograph|picture|pic|img|snapshot|graphic)"
                    + "(?: (?:of(?! (?:the |our )?(?:Virgin|Christ|Buddha|Madonna|Lady of|Saint|St\\.)(?!\\p{L}))|where|in which|showing|that shows?|which shows?|shows?|depicting|depicts?|featuring|taken of)\\b)"
                    + "|in (?:this|the) (?:image|photo|photograph|picture)\\b(?! (?:book|booth|frame|gallery|house|pit|shop|studio|window)s?\\b)"
                    + "|pictured (?:here|is|are)\\b|pictured\\s?:"
                    + "|(?:ein |eine |das )?(?:bild|foto|fotografie|aufnahme) (?:von|vom|mit|einer|eines|der|des|zeigt)\\b"
                    + "|(?:(?:ein|eine|das|die) )?(?:schwarz-?wei(?:ß|ss)-?|farb|luft|panorama)(?:bild|foto|aufnahme|fotografie) (?:von|vom|einer|eines|der|des|mit)\\b"
                    + "|(?:ein|das|dieses) (?:bild|foto), (?:das|auf dem)\\b|(?:foto|bild), auf dem\\b|(?:auf|in) (?:dem|diesem) (?:bild|foto)\\b"
                    + "|(?:dieses|diese) (?:bild|foto|aufnahme) zeigt\\b"
                    + "|(?:une? |la |l['’]|cette |des )?(?:belle |jolie |vieille |petite )?(?:photos?|images?|photographies?|clichés?)(?: (?:en (?:noir et blanc|couleurs?)|aérienne|panoramique))? (?:montrant\\b|du\\b|des\\b|"
                    + "de(?! (?:groupe|famille|classe|mariage|profil|couverture|presse|passeport|vacances|mode|studio|plateau|nu|marque|synthèse"
                    + "|une|l['’]année|la semaine|lancement|tournage|clôture|fond|promo(?:tion)?|équipe|fin)\\b)\\b|d['’](?!(?:identité|archives?|art|époque|épinal|équipe|illustration|ensemble|accueil)\\b))"
                    + "|sur (?:la|cette|l['’]) ?(?:photo|image)\\b|(?:cette|la) (?:photo|image) montre\\b"
                    + "|(?:una? |la |unas |esta )?(?:bonita |bella |vieja )?(?:fotos?|fotografías?)(?: (?:en blanco y negro|aérea|panorámica))? (?:de(?! (?:grupo|fam[ií]lia|boda|perfil|portada|carn[eé]t?|archivo|arquivo|casamento|capa|turma|formatura|passaporte|imprensa"
                    + "|clase|estudio|pasaporte|prensa|curso|fin de|graduación|moda|identidad|cierre|bienvenida|groupe|famille|recuerdo|DNI|época|equipo|estilo)\\b)|del|que muestra)\\b"
                    + "|(?:una? |la |unas |esta )?(?:imagen) (?:de(?! (?:(?:la |el |un |una )?(?:virgen|cristo|niño|sant[oa]s?|san|señora|buda|nuestra)|marca|perfil|portada|archivo|culto)\\b)"
                    + "|del(?! (?:cristo|niño|sagrado|santo|señor)\\b)|que muestra)\\b"
                    + "|(?:un['’] ?|una |l['’]|la |questa )?(?:bella |vecchia )?(?:immagine|foto|fotografi[ae])(?: (?:in bianco e nero|aerea|panoramica))? (?:di(?! (?:gruppo|famiglia|classe|matrimonio|nozze|profilo|copertina|repertorio"
                    + "|scena|studio|archivio|rito|culto|moda|squadra|fine|laurea|madonna|san|sant[aoi]?|sante|cristo|gesù|buddha|nostra)\\b)|d['’](?!(?:epoca|archivio|arte|autore|insieme)\\b)"
                    + "|del|dello|della(?! (?:madonna|vergine)\\b)|dell['’]|dei|degli|delle|che mostra)(?=[\\s'’\\p{L}])"
                    + "|(?:uma |a |esta )?(?:bela |velha )?(?:imagem|fotos?|fotografias?)(?: (?:em preto e branco|aérea|panorâmica))? (?:de(?! (?:grupo|fam[ií]lia|boda|portada|archivo|clase|casamento|perfil|capa|arquivo|turma|formatura|passaporte|identidade"
                    + "|estúdio|imprensa|moda|equipe|nossa|santo|santa|são|cristo|marca|recordação)\\b)|do(?! (?:senhor|sagrado|menino)\\b)|da(?! (?:santa|virgem)\\b)|dos|das|mostrando)\\b"
                    + "|(?:een )?(?:afbeelding|foto|plaatje) van\\b"
                    + "|(?:image|photo) (?:représentant|où l['’]on)\\b|photo prise (?:de|depuis|du|à|par|en|lors)\\b"
                    + "|en (?:esta|la) (?:imagen|foto|fotografía) (?:se|hay|aparecen?|vemos|podemos)\\b|en (?:esta) (?:imagen|foto|fotografía)\\b"
                    + "|(?:la|esta) (?:imagen|foto|fotografía) (?:muestra|presenta)\\b"
                    + "|nesta (?:imagem|foto|fotografia)\\b|na (?:imagem|foto|fotografia),? (?:vemos|vê-se|há|aparecem?|podemos)\\b"
                    + "|(?:a|esta) (?:imagem|foto|fotografia) mostra\\b"
                    + "|in questa (?:immagine|foto|fotografia)\\b|nell(?:a (?:foto|fotografia)|['’]immagine),? (?:si|vediamo|c['’]è|ci sono)\\b"
                    + "|(?:la foto|l['’]immagine|questa (?:foto|immagine)) mostra\\b"
                    + "|(?:zdjęcie|fotografia|obraz(?:ek)?) (?:przedstawia|pokazuje|ukazuje)\\b|na (?:tym )?(?:zdjęciu|fotografii|obrazku)\\b"
                    + "|zdjęcie (?!(?:wisi|leży|s?pada|opada|wypada|stoi|czeka|znika|zdobi|trzyma|zajmuje|ma|była|czyta|jest|oraz|przy|nad|pod|przed|przez|bez|od|ponad|obok|wśród|spod|znad|między|i|a|dla|jak|czy|było|na|za|u)\\b)"
                    + "(?:autorki |autora |kilku |wielu )?\\p{L}{2,}(?:u|a|y|i|ch|[bcdfghjklłmnprstwzżźśćń])\\b(?! wisi| leży| stoi)"
                    + "|(?:fotka|fotografie|obrázek|snímek) (?:ukazuje|zobrazuje|zachycuje)\\b"
                    + "|na (?:této |tomto |tomhle |téhle )?(?:fotce|fotografii|obrázku|snímku)\\b"
                    + "|(?:fotka|obrázek|snímek) (?!obrazovky|visí|leží|stojí)\\p{L}{2,}(?:u|y|ů|a|e|ého|í|ých)\\b"
                    + "|fotografie (?!visí|leží|stojí)(?-i:\\p{Ll})\\p{L}+(?:u|y|ů|ého)\\b"
                    + "|photo(?:graph)? taken (?:from|at|in|on|by|of|during)\\b"
                    + "|(?:photos|images|pictures) of\\b(?!.*\\b(?:are|is|hang|hung|pinned|glued|taped|stuck|framed|line|cover(?:s|ed|ing)?|was|were|lined|decorated?|adorn(?:s|ed)?|fill(?:s|ed)?|hangs|hanging|fell|fridge|walls?|boards?|screens?|tables?)\\b)"
                    + "|(?:image|photo|photograph|picture)\\s+[-–—]\\s(?!(?:finish|booth|op|opportunity|shoot|bomb|essay|call|walk)\\b)"
                    + "|(?:image|photo|photograph|picture|graphic|foto|bild|imagen|imagem|immagine|zdjęcie|obrázek|fotka|写真|画像|фото|фотография|изображение|картинка|снимок|світлина|зображення|afbeelding|plaatje|kuva|billede|bilde|fotoğraf|resim|照片|图片|圖片|사진|이미지|photographie|illustration|fotografie|fotografía|fotografia)\\s?[:：]"
                    + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What a work is called behind its colon, or where the words are to be read. */
    private static final Pattern WORK = Pattern.compile(
            "\\s*(?:(?:an?|the) (?:\\p{L}+ )?(?:anthology|biography|celebration|exhibition|guide|history|introduction|journey|manifesto"
                    + "|memoir|novel|retrospective|story|study|survey|tribute)\\b|(?:eine? |une? |una )?(?:geschichte|retrospektive|histoire"
                    + "|rétrospective|retrospectiva|historia|história|storia|retrospettiva)\\b)"
                    + "|.*\\b(?:in|on|over|across|auf|sur|en|su) (?:\\p{L}+ ){0,3}(?:letters|poster|banner|sign|cover|slide|billboard|plakat|schild|affiche|panneau"
                    + "|cartel|cartaz|manifesto)\\b.*",
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
        Optional<String> begun = start.lookingAt() && !isTitle(photo, alt, start)
                ? Optional.of(start.group("words"))
                : PictureWords.atStart(alt);
        Optional<String> fault = begun.map(words -> "begins with '" + words + "'; begin with what is seen")
                .or(() -> PictureWords.atEnd(alt).map(words -> "ends with '" + words + "'; say just what is seen"));
        return fault.stream()
                .map(words -> at(
                        material.placeOf(photo, "alt"),
                        "the alt text of photo '" + photo.file() + "' " + words
                                + ", since screen readers say that it is an image"));
    }

    /** {@code Image: a retrospective} is the name of a show that a poster bears, or that the caption tells as well. */
    private static boolean isTitle(Photo photo, String alt, Matcher start) {
        String words = start.group("words");
        if (!words.endsWith(":") && !words.endsWith("：")) {
            return false;
        }
        String rest = alt.substring(start.end());
        Caption caption = photo.caption();
        String said = caption == null ? "" : FoldedText.words(caption.source());
        String title = FoldedText.words(alt.split("[,;(–—]", 2)[0]);
        return WORK.matcher(rest).lookingAt() || (title.contains(" ") && said.startsWith(title));
    }
}
