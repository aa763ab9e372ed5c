package dev.recapgallery.lint;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands before a name that is no credit: what a thing is called by, or what somebody gives, makes or is. */
final class CreditLabels {

    /** What somebody made or gives, wherever it is named: {@code Poster of the show (Jane Doe)}. */
    private static final Set<String> WORKS = words("""
            talk slides slide poem book artwork mural painting sculpture poster concert play novel graffiti
            installation exhibit exhibition folie buch gemälde livre libro livro
            """);

    /** What somebody gives or makes, at the end: {@code Keynote (Jane Doe)}. */
    private static final Set<String> DEEDS = words("""
            talks keynote keynotes presentation lecture lectures session panel workshop tutorial
            sprint song songs art drawing statue
            design designs comic cartoon show set performance reading speech toast demo film movie
            video podcast album quote recipe cake costume quilt tattoo
            quiz intro introduction opening closing q&a vortrag vorträge folien eröffnung
            lesung rede führung lied gedicht konzert ausstellung kuchen conférence atelier
            discours exposé chanson tableau fresque visite présentation gâteau charla ponencia taller
            discurso canción cuadro concierto palestra oficina música quadro bolo conferenza
            discorso canzone concerto relazione torta wykład prelekcja warsztaty książka piosenka obraz
            przednáška přednáška kniha píseň socha koncert prezentace プレゼン 講演 発表 トーク
            """);

    /** Where a picture shows one of these, a name is who is seen or heard. */
    private static final Set<String> STAGE = words("""
            actor actors audience banner canvas cover lectern microphone mosaic orchestra podium portrait
            print projector screen singer speaker stage statue bühne plakat rednerin redner pult spricht
            liest singt speaks speaking sings singing scène affiche escenario palco
            """);

    /** Who is in a picture, not who took it: {@code The winner (Jane Doe)}. */
    private static final Set<String> PEOPLE = words("""
            winner winners speaker speakers chair host hosts organiser organizer organisers organizers
            author artist president treasurer friend friends colleague roommate guide driver chef barista mc
            sponsor sponsors supporter supporters partners
            moderator panelist volunteer captain teacher mentor sister brother husband wife partner boss
            neighbour neighbor man woman boy girl baby dog cat gewinner gewinnerin sprecher sprecherin
            rednerin redner freund freundin kollegin kollege gastgeber gastgeberin gagnant gagnante oratrice
            orateur ami amie ganadora ganador ponente amiga amigo vencedor vencedora vincitore vincitrice
            relatore relatrice amica amico zwycięzca prelegent prelegentka vítěz vítězka řečník řečnice
            """);

    /** What has an address of its own: {@code Slides: Jane Doe (https://…)}. */
    private static final Set<String> THINGS = words("""
            videos website site link links repo repository code blog post event music more see info details article
            read watch restaurant map project docs documentation sponsor welcome greeting remarks bar café cafe pub
            bakery hike walk tour museum band community booth shop store brewery park next stop menu tool app library
            package game theatre cinema gallery church folie moderation moderatorin gast gasthaus gasthof kneipe
            laden geschäft kirche bäckerei ristorante trattoria osteria pizzeria caffè locale albergo chiesa negozio
            guida mostra musica restaurante cafetería tienda mercado iglesia librería panadería exposición guía hôtel
            auberge boutique librairie église musée boulangerie animation exposition musique restauracja kawiarnia
            sklep kościół restaurace kavárna hospoda obchod ресторан кафе гостиница магазин музей церковь книга
            доклад докладчик выступление докладчица moderators guest guests dj singer trainer museo
            """);

    /** When and where it was: a place may have its address there, a person is who took the photo. */
    private static final Set<String> OCCASIONS = words("""
            breakfast brunch lunch dinner coffee tea drinks beer beers snacks food dessert party monday tuesday
            wednesday thursday friday saturday sunday year month week day city town trip home destination venue
            location place hotel hostel abendessen mittagessen frühstück kaffee supper
            """);

    private CreditLabels() {}

    private static Set<String> words(String list) {
        return Stream.of(list.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** True for a text whose last word is such a label, be it of a thing's place. */
    static boolean isAtEndOf(String text) {
        return isOfSomebody(text) || THINGS.contains(lastWord(text)) || isOccasion(text);
    }

    /** True for a text whose last word says when or where something was. */
    static boolean isOccasion(String text) {
        return OCCASIONS.contains(lastWord(text));
    }

    /** True for a text whose last word is what somebody gives, makes or is. */
    static boolean isOfSomebody(String text) {
        String last = lastWord(text);
        return WORKS.contains(last) || DEEDS.contains(last) || PEOPLE.contains(last);
    }

    /** True where somebody's work is seen, or somebody at it, so that a name is theirs. */
    static boolean isOfWork(String seen) {
        return Stream.of(FoldedText.words(seen).split(" ", -1))
                .anyMatch(word -> WORKS.contains(word) || STAGE.contains(word));
    }

    private static String lastWord(String text) {
        String words = FoldedText.words(text);
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
