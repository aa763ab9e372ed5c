package dev.recapgallery.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds "a photo of" in the languages of the north, the east and Asia, and what the others say in more words:
 * {@code Bild av en hamn}, {@code Zdjęcie przedstawiające most}, {@code 湖の写真}.
 */
final class PictureWords {

    private static final int MAX_CHARS = 500;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern START = Pattern.compile(
            "[\\s\"“„«'*_(]*+(?<words>"
                    // Swedish, Danish, Norwegian
                    + "(?:(?:en|ett|et|den här|denna|detta|dette) )?(?:bild|foto|fotografi|fotografie|billede|bilde|illustration|grafik|skärmbild"
                    + "|skjermbilde|skærmbillede) (?:av|af|på (?:en|ett|et|två|to|tre|mig|meg)|som (?:visar|viser|föreställer|forestiller))\\b"
                    + "|(?:bilden|fotot|billedet|bildet|fotoet|fotografiet) (?:visar|viser|föreställer|forestiller)\\b"
                    + "|på (?:bilden|fotot|billedet|bildet)(?: |,)(?:syns|ser|finns|är|er|ses)\\b"
                    // Dutch
                    + "|(?:een |deze )?(?:foto|afbeelding|plaatje) (?:waarop|met daarop|toont|van)\\b|op (?:de|deze) (?:foto|afbeelding) (?:zie|zien|is|staat|staan)\\b"
                    // German
                    + "|(?:ein |das )?(?:bild|foto), (?:das|welches) [^,.;]{1,80} zeigt\\b|(?:eine )?(?:abbildung|darstellung|grafik) (?:einer|eines|von|der|des|zeigt)\\b"
                    // French, Spanish, Portuguese, Italian
                    + "|(?:une? |la |cette )?(?:photo|image|photographie) (?:sur laquelle|qui (?:montre|représente)|où l['’]on voit)\\b"
                    + "|(?:una |la )?(?:imagen|foto|fotografía) (?:de (?:cuatro|cinco|vari[oa]s|much[oa]s)|que (?:muestra|representa)|en la que|donde se ve|mostrando)\\b"
                    + "|(?:uma |a )?(?:imagem|foto|fotografia) (?:de (?:três|quatro|cinco|vári[oa]s|muit[oa]s)|que (?:mostra|retrata)|em que|onde se vê|mostrando|retratando)\\b"
                    + "|(?:un['’] ?|una |la |l['’])?(?:immagine|foto|fotografia) (?:di (?:quattro|cinque|alcun[ei]|molt[ei])|che (?:mostra|ritrae|raffigura|rappresenta)|raffigurante|rappresentante|in cui)\\b"
                    // What one sees in it
                    + "|(?:l['’])?(?:on (?:voit|aperçoit|distingue|peut voir)|nous voyons|vous voyez) (?:ici |bien )?(?:sur|dans) (?:la |cette |l['’])(?:photo|image|photographie)\\b"
                    + "|(?:se (?:ven?|pueden? ver|aprecian?|observan?|muestran?)|podemos ver|vemos|aparecen?|hay) (?:aquí )?en (?:la|esta) (?:foto|imagen|fotografía)\\b"
                    + "|(?:(?:vê|vêem|veem)-se|pode(?:m)?-se ver|podemos ver|vemos|aparecem?) (?:aqui )?(?:na|nesta|nessa) (?:foto|imagem|fotografia)\\b"
                    + "|(?:na|nesta|nessa) (?:foto|imagem|fotografia),? (?:vê|vêem|veem|há|aparecem?|vemos|podemos|está|estão)\\b"
                    + "|(?:si (?:vede|vedono|può vedere|possono vedere)|vediamo|possiamo vedere|appare|appaiono) (?:qui )?(?:nella|in questa|nell['’]) ?(?:foto|immagine|fotografia)\\b"
                    + "|(?:nella|in questa|nell['’]) ?(?:foto|immagine|fotografia),? (?:si|c['’]è|ci|vediamo|appare|appaiono)\\b"
                    + "|(?:man sieht|wir sehen|sie sehen|zu sehen (?:ist|sind)|es (?:ist|sind)) (?:hier )?(?:auf|in) (?:dem|diesem) (?:bild|foto)\\b"
                    + "|(?:man|vi) (?:ser|kan se|kan man se) (?:här |her )?på (?:bilden|fotot|billedet|bildet)\\b"
                    + "|(?:je ziet|we zien|men ziet|te zien(?: (?:is|zijn))?) (?:hier )?op (?:de|deze) (?:foto|afbeelding)\\b"
                    + "|(?:widać|widzimy) na (?:tym )?(?:zdjęciu|fotografii|obrazku)\\b|(?:je vidět|vidíme) na (?:této )?(?:fotce|fotografii|snímku|obrázku)\\b"
                    + "|(?:(?:what )?(?:you|we) (?:can )?see (?:here )?|seen |shown )in (?:this|the) (?:image|photo|photograph|picture)\\b"
                    // Polish, Czech
                    + "|(?:zdjęcie|fotografia|grafika|rysunek|obraz|obrazek|ilustracja) (?:przedstawia|pokazuje|ukazuje|prezentuje)(?:jąc[aey])?\\b"
                    + "|(?:fotka|fotografie|obrázek|snímek|foto|grafika|ilustrace) (?:ukazuj|zobrazuj|zachycuj|znázorňuj)(?:e|ící)\\b"
                    // Finnish
                    + "|(?:valo)?kuva (?!on\\b|roikkuu\\b|putoaa\\b)\\p{Ll}+st[aä]\\b|(?:valo)?kuvassa (?:on|näkyy|ovat|näkyvät)\\b|(?:valo)?kuva, jossa\\b"
                    // Russian, Ukrainian
                    + "|(?:это |эта |чёрно-белое |черно-белое |старое )?(?:фото|фотографи[яи]|снимок|изображение|картинка|фотка) (?!(?:висит|лежит|стоит|на|в|во|со?|из|под|над|перед|за|для|от|до|по|при|без|через|между|и|а|или|у|к|ко|про|крупным"
                    + "|дня|недели|месяца|года|упала|была|стояла|лежала|висела|моя|моей мечты)\\b)(?!\\p{L}+(?:ли|ла)\\b)\\p{L}+(?:а|я|ы|и|у|ю|х|го|й|[бвгджзкмнпрсфцчшщ])\\b"
                    + "|(?:фото|фотография|снимок|изображение|картинка), на котор(?:ом|ой)\\b|(?:фото|фотография|изображение) (?:двух|трёх|трех)\\b"
                    + "|на (?:этом |этой )?(?:фото|фотографии|снимке|изображении|картинке)(?:,|:)? (?!висит)\\p{L}+"
                    + "|(?:це )?(?:фото|фотографія|світлина|знімок|зображення) (?!(?:висить|лежить|стоїть|на|в|у|з|із|під|над|для|від|та|і|дня|року|тижня)\\b)\\p{L}+(?:а|я|и|і|ів|їв|й|го|ої|х|у|ю|[бвгджзкмнпрсфцчшщ])\\b"
                    + "|на (?:цьому |цій )?(?:фото|фотографії|світлині|знімку|зображенні)(?:,|:)? (?!висить)\\p{L}+"
                    // Turkish
                    + "|(?:bu )?(?:fotoğrafta|resimde|görselde)\\b"
                    // Chinese, Korean, Japanese
                    + "|(?:这张|這張|这是一张|這是一張)?(?:图片|圖片|照片|图像|圖像)(?:显示|顯示|展示|描绘|描繪|里有|中有|中是|中，)|(?:图|圖)(?:为|為|中为)|(?:이 )?(?:사진|이미지)(?:은|는|에는|속에)\\s?"
                    + "|(?:この)?(?:写真|画像)(?:は|には)、?"
                    + ")",
            FLAGS);

    /** Languages that say it at the end. What hangs on a wall or lies about is a photo that is seen. */
    private static final Pattern END = Pattern.compile(
            "(?:(?<japanese>.*(?:の|た|る|く|む|ぶ|ぐ|う|す|つ)(?:写真|画像|イメージ|フォト|スクリーンショット)(?:です)?)|(?<chinese>.*(?:的|照的)(?:照片|图片|圖片|相片|截图|图像|圖像))"
                    + "|(?<korean>.*(?:의 |\\p{IsHangul} )(?:사진|이미지)(?:입니다)?)|(?<turkish>.* \\p{L}+ ?(?:fotoğrafı|resmi|görseli)|\\p{L}+ (?:fotoğrafı|görseli)))[\\s.。!！]*",
            FLAGS | Pattern.DOTALL);

    private static final Pattern OBJECT = Pattern.compile(
            "壁|机|棚|額|飾|並|古い|貼|持|手に|スクリーン|展|冷蔵庫|アルバム|墙|牆|桌|挂|掛|旧|相框|手里|手裡|拍|벽|책상|걸린|액자|오래된|들고|앨범|duvar|masa|eski|asılı|çerçeve|elinde|家族の写真|全家福|가족 사진|단체 사진|기념 사진|결혼 사진|grup fotoğrafı|aile fotoğrafı|düğün fotoğrafı",
            FLAGS);

    private static final Pattern LAST_WORD = Pattern.compile(
            "(?:の|的)?(?:写真|画像|イメージ|フォト|图像|圖像|スクリーンショット|照片|图片|圖片|相片|截图)(?:です)?$|(?<!\\S)[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+$");

    private static final List<String> GROUPS = List.of("japanese", "chinese", "korean", "turkish");

    private PictureWords() {}

    /** The words that an alt text begins with and needn't. */
    static Optional<String> atStart(String alt) {
        Matcher start = START.matcher(alt);
        return start.lookingAt() ? Optional.of(start.group("words")) : Optional.empty();
    }

    /** The word for a picture that an alt text ends with and needn't. */
    static Optional<String> atEnd(String alt) {
        Matcher end = END.matcher(alt);
        if (alt.length() > MAX_CHARS || !end.matches() || OBJECT.matcher(alt).find()) {
            return Optional.empty();
        }
        return GROUPS.stream()
                .filter(group -> end.group(group) != null)
                .findFirst()
                .map(group -> word(end.group(group)));
    }

    /** 湖の写真 as の写真, a phrase with spaces as its last word. */
    private static String word(String text) {
        Matcher last = LAST_WORD.matcher(text);
        return last.find() ? last.group() : text;
    }
}
