package dev.recapgallery.lint;

/** The words that credits are made of, in all languages, as parts of regular expressions without regard to case. */
final class CreditTerms {

    /** A photo. */
    static final String PHOTO =
            "(?:photo(?:s|graphs?|graphy|graphie|graphies)?|fotos?|fotografi[ae]|fotografía|fotka|images?|pictures?|pics?|screenshots?"
                    + "|bild(?:er)?|aufnahmen?|clichés?|scatt[oi]|imagen|imagem|immagine|afbeelding|zdjęci[ea]|zdj\\.?|fot\\.?|sn[ií]m(?:ek|ky)|obrázek"
                    + "|billeder?|valokuva|kuva|fotó|fotoğraf|фото(?:графия)?|світлина|写真|照片)";

    /** Before whoever took it; some of these words stand before whom it shows, or where that is, as well. */
    static final String BY =
            "(?:by|thanks to|von|vom|de|d['’]|di|da|do|van|door|av|af|par|por|przez|od|dal|dalla|from)";

    /** Those of them that stand before nothing else. */
    static final String BY_MAKER = "(?:by|thanks to|door|par|por|przez)";

    /** What was done to a photo, and by. */
    static final String TAKEN =
            "(?:(?:photographed|captured|snapped|taken|shot|made) by|(?:provided|shared|sent|contributed|supplied|borrowed|lent)(?: in)? (?:by|from)"
                    + "|(?:fotografiert|aufgenommen|geknipst) von|(?:photographiée?s?|prises?) par|(?:fotografiad|tomad|hech|tirad|feit)[oa]s? por"
                    + "|(?:fotografat|scattat)[oaei] da|(?:gefotografeerd|genomen|gemaakt) door|(?:fotograferad|fotografert|fotograferet|tagen|tage[nt]|tatt) a[vf]"
                    + "|(?:sfotografowane|zrobione|wykonane) przez|vyfotila?)";

    /** A label before whoever took it. */
    static final String MAKER =
            "(?:photographer|photographe|fotogra(?:f(?:in|ka|o|a)?|af)|fotógraf[oa]|valokuvaaja|autor(?:ka)? (?:zdjęcia|fotografii|snímku|fotky))";

    /** A label before where it is from, be it a book. */
    static final String SOURCE =
            "(?:(?:image |photo |picture )?source|(?:bild)?quelle|fuente|fonte|źródło|bron|källa|kilde)";

    /** Before somebody who is thanked. */
    static final String THANKS =
            "(?:thanks|thank you|thx|h/t|hat tip|kudos|credits?|danke|dank|merci|gracias|grazie|obrigad[oa]|bedankt|tack|takk|dziękuj[eę](?:my)?|dzięki|díky|děkuj[ie])";

    /** What somebody is thanked for. */
    static final String FOR_PHOTO = "(?:for|für|pour|por|per|voor|pel[ao]s?|för|za) (?:\\p{Ll}+ ){0,2}?(?:" + PHOTO
            + "|shot|snap|bilden|bildet|fotot|fotoet|fotkę|fotku)";

    /** What a photo is taken with, not by. */
    static final String CAMERAS =
            "(?:Canon|Nikon|Leica|Sony|Fuji(?:film)?|Olympus|Panasonic|Lumix|Pentax|Hasselblad|Kodak|Polaroid|Ricoh|Samsung|iPhone|Galaxy|Pixel|Huawei|Xiaomi|GoPro|DJI|EOS|Instax|Zeiss)\\b";

    /** Where photos of anybody are taken from. */
    static final String PLATFORM =
            "(?:instagram|insta|ig|flickr|mastodon|twitter|facebook|fb|bluesky|bsky|threads|unsplash|pixabay|pexels|500px|tiktok|youtube|linkedin"
                    + "|github|wikimedia commons|wikimedia|wikipedia|pinterest|tumblr|weibo|vkontakte|smugmug|vsco|(?-i:X))";

    private CreditTerms() {}
}
