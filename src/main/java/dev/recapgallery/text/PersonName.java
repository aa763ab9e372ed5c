package dev.recapgallery.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what is called like a person from what is called like a place or a firm: {@code Tom Reed} from {@code Tower Bridge}.
 * Two capitals alone say nothing, so a given name that many bear has to be the first word where nothing else tells.
 */
public final class PersonName {

    public static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

    /** Two or three words with capitals, and what stands small between them. */
    public static final String WHOLE =
            WORD + "(?:\\s+(?:(?:de|da|do|dos|van|von|der|den|la|le|del|di|af|av)\\s+){0,3}" + WORD + "){1,2}";

    private static final Pattern WHOLE_NAME = Pattern.compile(WHOLE);

    /** Within a name, these tell a place or a firm from a person. */
    public static final Pattern PLACE = Pattern.compile(
            "(?i)(?U:\\b)(?:bar|bistro|books?|brewery|brewing|café|cafe|cathedral|center|centre|church|cinema|coffee"
                    + "|conf|diner|foundation|gallery|gardens?|hall|hotel|house|inn|kitchen|library|market|museum|park|pub|restaurant"
                    + "|society|theater|theatre|university|zoo)(?U:\\b)");

    /** Names of one word need more to be one: "Lunch (Photo Corner)". */
    public static final Pattern NO_NAME = Pattern.compile(
            "(?iu)(?U:\\b)(?:album|art|booth|challenge|club|contest|corner|day|exhibition|exhibit|fair|finish|forum|frame|fun|gallery"
                    + "|museum|op|opportunity|processing|quiz|shoot|shop|spot|studio|team|tour|time|walk|wall|week|workshop|praha)(?U:\\b)");

    /** What one stands by, or where one is. */
    public static final Pattern NEARBY = Pattern.compile(
            "(?iu)(?U:\\b)(?:airport|alps?|arena|avenue|bay|beach|bridge|canyon|castle|church|coast|college|corner|creek|district|dome|falls|forest"
                    + "|fountain|gate|glacier|grove|harbou?r|hill|hills|island|islands|lodge|mall|mill|monument|mosque|mountain|mountains|ocean"
                    + "|opera|palace|pass|peak|pier|place|plaza|point|pond|port|river|road|rock|sea|square|station|street|studios?|temple|terminal"
                    + "|tower|trail|tree|valley|village|walk|wall|wood|woods|yard)(?U:\\b)");

    /** What places and firms begin with. */
    private static final Set<String> FIRST_OF_PLACES = words("""
            san santa santo são saint sainte st sankt bad mount mont monte monts lake lago lac loch the notre nossa nuestra new
            nova novo nueva nuevo nový nowa nowy los las el la le les rio río porto puerto port punta costa cabo cape ciudad cidade
            villa vila ville castello castillo château castelo burg schloss dom kloster haus ponte puente pont piazza plaza praça place rue
            calle via rua gran grand grande big great golden blue red green black white buenos sierra isla isle ile île valle val
            tower central union north south east west nord süd ost sul sur alto alta bar café hotel restaurante torre tour isola casa
            stary stará staré old upper lower fort half piccadilly times tel hong sri abu al my our their night day
            """);

    /** What a club or a firm is called has these. */
    private static final Pattern FIRM = Pattern.compile(
            "(?i)(?U:\\b)(?:foundation|society|association|club|team|conference|inc|gmbh|ltd|studios?|photography|photos?|pictures?"
                    + "|university|verein|verband|group|museum|agency|agentur|media|press|news|magazine|church|school|city|stadt"
                    + "|community|python|django|project|company|hotel|festival|events?)(?U:\\b)");

    /** Given names that many bear in the languages of the other rules, none that is a town's or a street's as well. */
    private static final Set<String> GIVEN = words("""
            adam adrian agnieszka aino aisha alan alba albert alberto aleksander alena alessandro alessia alex alexandra alexandre alexis
            alfredo alice alicia alina alison amélie amy ana anaïs anders andré andrea andreas andrew angela angelo anika anita anja
            anke ann anna anne annika antoine antonio antónio arjun arne astrid aurélie barbara barbora bartek bartosz beata beatriz
            ben benjamin bernard bernd bert birgit bjarne björn bob bram brian bruno camila camille carl carla carlos carmen carol caroline
            catarina catherine cecilia cecilie céline chiara chloé chris christian christina christine christoph claire clara claudia
            clément cristina dan daniel daniela david debbie denis diana diego dieter dirk dmitry dominik donna dorota duarte edoardo
            eduardo elena eleonora elin elisa elise elizabeth ella elsa emil emilia emily emma enrico eric erik erika esther eva ewa
            fabian fabio fatima federica federico felix fernando filip filipe finn flavia florian franca francesca francesco francisco
            françois frank frans franz freja friedrich gabriel gabriela geert george georg gerd giacomo gianluca giorgio giovanna
            giovanni giulia giulio giuseppe gloria gonzalo greg grzegorz guido gunnar gustav hana hanna hannah hans harald hassan
            heather heidi heike helen helena helga helle henning henrik henry hervé hugo ian ida ignacio ilaria ilse ines inês inga inge
            ingrid irena irene iris isabel isabelle ivan ivana jaime jakob jakub james jan jana jane janet jaroslav jason javier jean
            jeff jelena jennifer jens jeremy jesper jessica jim jiří joan joanna joão jochen joe johan johanna johannes john jon jonas
            jonathan jörg jorge josé josef joseph joshua juan juana juha jukka julia julian julie julien jürgen justyna kai kalle
            kamil karel karen karin karl karolina kasper katarina katarzyna kate katharina katherine kathrin katie katja katrin kelly
            ken kerstin kevin kim klaus krzysztof kurt lars laura laurent lea lena léa leo leon leonie lily linda lisa lise liv lorena
            lorenzo louis louise luca lucas lucía lucie luigi luis luís luisa lukas lukáš łukasz magda magdalena maja małgorzata manon
            manuel manuela marc marcel marcin marco marcos marek margaret margarita maria maría marie marija marina mario marion
            mark markus marta martha martin martina mary mateo mateusz mathieu mats matteo matthew matthias maud max maxime megan
            mehmet melanie mette mia michael michał michel michela michelle miguel mika mike mikkel mikko milan milena miriam moritz
            monica monika morten nadia nadine nancy naomi natalia natalie nathan neil nele nicholas nick nicola nicolas niels nikola
            nils nina noah noor nora nuno olaf ole oleg olga oliver olivia olivier olof omar oscar oskar otto pablo paola paolo
            pascal patricia patrick patrik paul paula paulina pauline paulo pavel paweł pedro peer pekka per pete peter petr petra philip
            philipp philippe pía pierre pieter pilar piotr rachel radek rafael raj ralf raquel raúl rebecca regina renata renate
            ricardo riccardo richard rita rob robert roberta roberto robin roger roland rolf roman rosa rui ruth ryan sabine sally sam
            samantha samuel sandra sanne sara sarah saskia sebastian serena sergei sergio silke silvia simon simona simone sofia sofie
            sonia sonja sophie stefan stefania stefano steffi stephan stephanie stéphane steve steven stina sue susan susanne suzanne
            sven svetlana sylvia sylvie tamara tanja tatiana teresa theo thomas thorsten tiago tim tina tobias tom tomás tomáš tomasz
            toni torsten tove tracy ulf ulrike ulla ursula uwe valentina valeria vanessa vera verena veronika vicente viktor vincent
            vít vladimir walter wendy werner wiktor wilhelm willem wim wojciech wolfgang xavier yann yannick yasmin yuki yvonne zoé
            zoe zofia zuzana zuzanna ola olá ayşe emre elif kemal murat zeynep maïté anneli deepa priya
            """);

    private PersonName() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+", -1)));
    }

    /** True for two or three words with capitals that no place and no firm gives away. */
    public static boolean mayBe(String name) {
        String[] words = name.strip().split("\\s+", -1);
        return WHOLE_NAME.matcher(name.strip()).matches()
                && !FIRST_OF_PLACES.contains(lower(words[0]))
                && !NEARBY.matcher(name).find()
                && !PLACE.matcher(name).find()
                && !NO_NAME.matcher(name).find()
                && !isFirm(name);
    }

    /** The same, with a given name that many bear. */
    public static boolean is(String name) {
        String first = name.strip().split("[\\s-]+", -1)[0];
        return mayBe(name) && GIVEN.contains(lower(first));
    }

    /** True for a given name that many bear, and nothing else. */
    public static boolean isGiven(String name) {
        return Character.isUpperCase(name.codePointAt(0)) && GIVEN.contains(lower(name));
    }

    /** {@code tomreed} and {@code tom_reed}: a given name with more, in small letters. */
    public static boolean beginsLikeOne(String handle) {
        return handle.matches(".*[\\d_.].*")
                || GIVEN.stream().anyMatch(given -> given.length() > 2 && handle.startsWith(given));
    }

    /** True for what a club, a firm or an event is called. */
    public static boolean isFirm(String name) {
        return FIRM.matcher(name).find();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
