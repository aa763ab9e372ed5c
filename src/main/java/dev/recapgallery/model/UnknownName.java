package dev.recapgallery.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people type for a name that they don't know yet: {@code TODO}, {@code unknown}, {@code nieznany}. */
public final class UnknownName {

    private static final Set<String> WORDS =
            List.of("""
            todo, to do, me, myself, i, self, ich, ich selbst, mich, moi, moi même, yo, yo mismo, yo misma, io, eu, ik, jag, dont know, do not know, no idea, not sure, weiß nicht, weiss nicht, keine ahnung, je ne sais pas, no sé, non so, não sei,
            nie wiem, nevím, weet ik niet, vet inte, tbd, tba, tbc, fixme, fix me, xxx, n a, name, your name, name here, photographer, credit,
            credits, photo credit, photo credits, unknown, unknown photographer, unbekannt, fotograf unbekannt,
            inconnu, inconnue, desconocido, desconocida, sconosciuto, sconosciuta, desconhecido, desconhecida, onbekend, placeholder,
            neznámý, neznámá, neznámý autor, autor neznámý, nieznany, nieznana, autor nieznany, auteur inconnu, photographe inconnu,
            autor desconocido, autor desconhecido, autore sconosciuto, okänd, okänd fotograf, ukendt, ukendt fotograf, ukjent, ukjent fotograf,
            tuntematon, kuvaaja tuntematon, bilinmiyor, bilinmeyen, неизвестен, неизвестный, неизвестно, автор неизвестен, невідомий, невідомо,
            автор невідомий, ismeretlen, necunoscut, άγνωστος, 不明, 撮影者不明, 未知, 佚名, 미상, 작가 미상
            """.strip().split(",\\s+", -1)).stream().collect(Collectors.toUnmodifiableSet());

    private UnknownName() {}

    /**
     * True for what stands where a name is not known yet.
     *
     * @param words in lower case, single spaces between, no signs
     */
    public static boolean is(String words) {
        return WORDS.contains(words);
    }
}
