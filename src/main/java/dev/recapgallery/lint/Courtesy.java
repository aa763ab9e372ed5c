package dev.recapgallery.lint;

import dev.recapgallery.text.CreditTerms;
import dev.recapgallery.text.PersonName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code courtesy of Jane Doe} in a caption; not what sponsors give: {@code Lunch, courtesy of Google Cloud}. */
final class Courtesy {

    private static final Pattern COURTESY = Pattern.compile(
            "(?:(?:^|[.!?;|,(\\[–—-]\\s*+)(?<english>(?i:courtesy of)(?!\\s[^.]{1,60}[:,]\\s+\\p{Ll}))|(?U:\\b)(?iu:"
                    + CreditTerms.COURTESY_ABROAD + "))\\s+[\\[@*_]*" + PersonName.WORD + ".*",
            Pattern.DOTALL);

    private static final Pattern GIFT = Pattern.compile(
            "(?iu)(?U:\\b)(?:beers?|breakfast|brunch|cakes?|cocktails|coffee|cookies|cupcakes|dessert|dinner"
                    + "|donuts|doughnuts|drinks?|food|ice ?cream|lanyards?|lunch|meals?|mugs?|music|party|pizzas?|prizes?|rides?|sandwiches"
                    + "|shirts?|snacks?|socks|stickers?|swag|tacos|tea|t-shirts?|tickets?|treats|wine"
                    + "|abendessen|bier|brötchen|eis|essen|frühstück|getränke|kaffee|kuchen|mittagessen|torte|wein|buffet"
                    + "|bière|boissons|déjeuner|dîner|gâteaux?|glaces?|repas|thé|vin|goûter|almuerzo|bebidas|café|cafés|cena|cervezas?|comida"
                    + "|desayuno|helados?|pastel|pasteles|postres?|tarta|té|vino|birra|caffè|colazione|dolci|gelato|pranzo|torta|almoço"
                    + "|bolo|cerveja|jantar|lanche|sorvete|vinho|kawa|ciasto|obiad|káva|dort|oběd)\\W*$",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Courtesy() {}

    /** From there to the end. */
    static Optional<String> in(String plain) {
        Matcher courtesy = COURTESY.matcher(plain);
        while (courtesy.find()) {
            String english = courtesy.group("english");
            int start = english == null ? courtesy.start() : courtesy.start("english");
            if (!GIFT.matcher(plain.substring(0, start)).find()) {
                return Optional.of(plain.substring(start));
            }
        }
        return Optional.empty();
    }
}
