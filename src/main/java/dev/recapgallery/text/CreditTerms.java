package dev.recapgallery.text;

/**
 * The words that credits are made of, in all languages, as parts of regular expressions to be read without regard to case:
 * whoever looks for a credit, in a post or in a caption, asks here.
 */
public final class CreditTerms {

    /** A photo. */
    public static final String PHOTO =
            "(?:photo(?:s|graphs?|graphy|graphie|graphies)?|foto(?:['’]?s)?|fotografi[ae]|fotografía|fotka|images?|pictures?|pics?|screenshots?"
                    + "|bild(?:er)?|aufnahmen?|clichés?|scatt[oi]|imagen|imagem|immagine|afbeelding|zdjęci[ea]|zdj\\.?|fot\\.?|sn[ií]m(?:ek|ky)|obrázek"
                    + "|billeder?|valokuva|kuva|fotó|fotoğraf|фото(?:графия)?|світлина|写真|照片)";

    /** Before whoever took it; some of these words stand before whom it shows, or where that is, as well. */
    public static final String BY =
            "(?:by|thanks to|von|vom|de|d['’]|di|da|do|van|door|av|af|par|por|przez|od|dal|dalla|from)";

    /** Those of them that stand before nothing else. */
    public static final String BY_MAKER = "(?:by|thanks to|door|par|por|przez)";

    /** What is done with nothing but a camera, and by. */
    public static final String PHOTOGRAPHED =
            "(?:photographed by|fotografiert von|photographiée?s? par|fotografiad[oa]s? por|fotografat[oaei] da|gefotografeerd door"
                    + "|fotografer(?:ad|at|ade|t|et) a[vf]|sfotografowane przez|vyfotila?)";

    /** What is done to a photo above all, and by: exams are taken as well. */
    public static final String SNAPPED =
            "(?:(?:captured|snapped|taken|shot) by|(?:aufgenommen|geknipst) von|prises? par|(?:tomad|tirad)[oa]s? por|scattat[oaei] da"
                    + "|genomen door|(?:tagen|tage[nt]|tatt|togs|taget) a[vf])";

    /** All that is done to a photo, and by. */
    public static final String TAKEN = "(?:" + PHOTOGRAPHED + "|" + SNAPPED
            + "|made by|(?:provided|shared|sent|contributed|supplied|borrowed|lent)(?: in)? by"
            + "|(?:hech|feit)[oa]s? por|gemaakt door|(?:zrobione|wykonane) przez)";

    /** The same of a photo that somebody sent, which may be from a town as well. */
    public static final String TAKEN_OR_SENT =
            "(?:" + TAKEN + "|(?:provided|shared|sent|contributed|supplied|borrowed|lent)(?: in)? from)";

    /** What somebody did behind the camera. */
    public static final String TOOK = "(?:took|takes|shot|photographed|filmed|snapped|captured"
            + "|hat|nahm|machte|fotografierte?|filmte|knipste|a (?:pris|fait|filmé|photographié)|photographie|filme|fotografió|tomó"
            + "|sacó|hizo|filmó|ha (?:scattato|fatto|tomado|hecho)|scattò|tirou|fez|fotografou|zrobiła?|sfotografowała?|vyfotila?|heeft)";

    /** Who takes photos. */
    public static final String PHOTOGRAPHER =
            "(?:photographer|photographe|fotogra(?:f(?:in|ka|o|a)?|af)|fotógraf[oa]|valokuvaaja)";

    /** A label before whoever took it. */
    public static final String MAKER = "(?:" + PHOTOGRAPHER + "|autor(?:ka)? (?:zdjęcia|fotografii|snímku|fotky))";

    /** A label before where it is from, be it a book. */
    public static final String SOURCE =
            "(?:(?:image |photo |picture )?source|(?:bild)?quelle|fuente|fonte|źródło|bron|källa|kilde)";

    /** A label that nothing but a credit has. */
    public static final String NOTICE = "(?:bild(?:nachweise?|quellen?)|fotonachweise?|cr[eé]dits?\\s+photos?)";

    /** Before whoever lets it be shown. */
    public static final String COURTESY_ABROAD =
            "(?:cortesía de|cortesia d[ei]|avec l['’]aimable autorisation d[eu]|mit freundlicher genehmigung (?:von|des|der))";

    /** Before somebody who is thanked. */
    public static final String THANKS =
            "(?:thanks|thank you|thx|h/t|hat tip|kudos|credits?|danke|dank|merci|gracias|grazie|obrigad[oa]|bedankt|tack|takk|dziękuj[eę](?:my)?|dzięki|díky|děkuj[ie])";

    /** What somebody is thanked for. */
    public static final String FOR_PHOTO = "(?:for|für|pour|por|per|voor|pel[ao]s?|för|za) (?:\\p{Ll}+ ){0,2}?(?:"
            + PHOTO + "|shot|snap|bilden|bildet|fotot|fotoet|fotkę|fotku)";

    /** What it may be used under. */
    public static final String LICENCE =
            "(?:cc[ -]?by(?:[ -](?:nc|sa|nd))*(?:[ -]?v?\\d\\.\\d)?|cc[ -]?0(?:[ -]1\\.0)?|public domain)";

    /** What a photo is taken with, not by. */
    public static final String CAMERAS =
            "(?:Canon|Nikon|Leica|Sony|Fuji(?:film)?|Olympus|Panasonic|Lumix|Pentax|Hasselblad|Kodak|Polaroid|Ricoh|Samsung|iPhone|Galaxy|Pixel|Huawei|Xiaomi|GoPro|DJI|EOS|Instax|Zeiss)(?U:\\b)";

    /** Where hardly anything but photos is shared. */
    public static final String PHOTO_PLATFORM =
            "(?:instagram|insta|ig|flickr|unsplash|pixabay|pexels|500px|wikimedia commons|wikimedia|commons|pinterest|tumblr|smugmug|vsco)";

    /** Where photos of anybody are taken from. */
    public static final String PLATFORM = "(?:" + PHOTO_PLATFORM
            + "|mastodon|twitter|facebook|fb|bluesky|bsky|threads|tiktok|youtube|linkedin|github|wikipedia|weibo|vkontakte|(?-i:X))";

    /** Who sells pictures and is nothing else. */
    public static final String STOCK =
            "(?:Getty(?: Images)?|Shutterstock|(?:Adobe|Dreams|i)\\s?[Ss]tock(?: ?[Pp]hoto)?|Alamy|Depositphotos|Reuters|AP Photo)";

    /** Who sells pictures or news, as written behind whoever took one. */
    public static final String AGENCY = "(?:" + STOCK
            + "|AP|AFP|dpa|EPA|EFE|ANSA|ANP|Belga|Lusa|NTB|PAP|ČTK|APA|TT|Ritzau(?: Scanpix)?|Scanpix|Keystone|Magnum)";

    /** Between a name and such a place. */
    public static final String ON = "(?:on|via|at|auf|bei|über|sur|en|su|no|na|op|på|from)";

    private CreditTerms() {}
}
