package dev.recapgallery.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a note that a text is still to be written from a text: {@code noch keine Beschreibung}, {@code légende à
 * compléter}, {@code doplnit popis}. All of its words are from a small stock, and one says which text is meant.
 */
final class UnwrittenText {

    private static final int MAX_WORDS = 8;

    /** A caption after all. */
    private static final Pattern NEEDLESS = Pattern.compile("no captions? (?:is |are )?(?:needed|necessary|required)");

    /** An alt text, in the languages whose speakers are most likely to type it. */
    private static final Set<String> ALT = words("""
            alt alttext description descriptions describe described describing beschreibung bildbeschreibung
            alternativtext beschreiben décrire décrit describir describirla descripción descripcion descrição
            descricao descrever descrizione descrivere alternatif alternativo alternatywny alternativní opis opisu
            opisać popis popisek popsat beschrijving beschrijven beskrivning beskriv beskriva beskrivelse bildbeskrivning alttexten kuvaus açıklama
            описание описания альт опис опису
            """);

    private static final Set<String> CAPTION = words("""
            caption bildunterschrift bildtext légende leyenda legenda didascalia onderschrift podpis popisek bijschrift подпись
            """);

    /** What may stand beside it and says nothing: "La leyenda" and "Aquí una leyenda" are captions. */
    private static final Set<String> LITTLE_WORDS = words("""
            a an the this that of for my i is there be do das die der den zum zur bild foto für wird hier
            de du la le l une un d à ici texte image plus el una por aquí imagen texto uma o da do em aqui imagem
            qui testo immagine di tu tekst zdjęcia obrazu text fotky obrázku tady más más mais photo picture
            """);

    /** What may stand beside it. */
    private static final Set<String> FILLING = words("""
            no not yet needs need needed missing todo tbd tba tbc fixme tk later soon coming follow follows pending add write insert
            enter provide provided please will be to do a an the this that of for here your my i text image photo
            picture is there available goes placeholder
            kein keine keinen noch nicht fehlt fehlend folgt kommt später hier einfügen ergänzen hinzufügen eintragen
            nachtragen schreiben offen für das die der den zum zur bild foto bitte wird vorhanden
            pas de du la le l une un d à a venir ajouter compléter écrire faire manque manquante manquant sans texte
            ici plus tard aucune image
            sin falta falta por añadir agrega agregar escribe escribir poner pendiente completar aquí texto imagen el una más tarde
            adelante
            sem adicionar inserir escrever acrescentar pendente em breve aqui imagem mais faltando uma o da do
            senza manca mancante inserire aggiungere scrivere completare qui testo immagine una presto di
            brak do uzupełnienia napisania dodania dodać dodaj uzupełnić wstawić napisać później tekst zdjęcia obrazu tu
            chybí chybi doplnit doplň přidat dopsat napsat později není žádný zatím text fotky obrázku tady
            geen nog toevoegen invullen schrijven later volgt ontbreekt tekst saknas mangler mangel puuttuu eksik
            skriv skriva fyll i lägg till ska kommer här senare ingen inte än bilden legg til tilføj her senere ikke ennå endnu
            будет добавить добавлю написать нужно надо здесь тут позже потом нет без скоро для фото фотографии изображения картинки
            текст отсутствует додати немає пізніше
            """);

    private UnwrittenText() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }

    /**
     * True for a note about an alt text.
     *
     * @param words folded, single spaces between
     */
    static boolean isAboutAlt(String words) {
        return isNote(List.of(words.split(" ")), ALT);
    }

    /** True for a note about a caption; "Legende" alone may well be one, and so may "Caption This!". */
    static boolean isAboutCaption(String words) {
        List<String> all = List.of(words.split(" "));
        boolean saysMore = all.stream().anyMatch(word -> !CAPTION.contains(word) && !LITTLE_WORDS.contains(word));
        return saysMore && !all.contains("this") && !NEEDLESS.matcher(words).matches() && isNote(all, CAPTION);
    }

    private static boolean isNote(List<String> words, Set<String> meant) {
        return words.size() <= MAX_WORDS
                && words.stream().anyMatch(meant::contains)
                && words.stream().allMatch(word -> meant.contains(word) || FILLING.contains(word));
    }
}
