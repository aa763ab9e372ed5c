package dev.recapgallery.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A word taken for UTF-8 that was read as a code page, letter by letter, and what speaks for it. */
final class Misreading {

    /** So many damaged characters in a word that is of nothing else: no word is like that. */
    private static final int BEYOND_CHANCE = 3;

    private static final String MARKS_BEFORE = "“”„‘’‚«»–—…(";
    private static final String MARKS_BEHIND = "“”‘’«»–—….,;:!?)";

    /** Marks that are half a letter and a sign as well, but no letter. */
    private static final String SIGNS = "“”„‘’‚«»–—…©®™°·§½¼¾€£¢¥µ±²³¹º¡¿•†‡";

    private static final Pattern TABLE_LINE = Pattern.compile("[\\u2500-\\u257F]");

    private final String word;
    private final CodePage page;
    private final List<Piece> pieces;
    private final long damaged;
    private final boolean isLetterDamaged;
    private final Evidence evidence;

    Misreading(String word, CodePage page) {
        this.word = word;
        this.page = page;
        this.pieces = pieces(word, page);
        this.evidence = new Evidence(word, page, pieces);
        this.damaged = pieces.stream().filter(Piece::isDamaged).count();
        this.isLetterDamaged =
                pieces.stream().anyMatch(piece -> piece.isDamaged() && Character.isLetter(piece.codePoint()));
    }

    private static List<Piece> pieces(String word, CodePage page) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            OptionalInt decoded = page.decodedAt(word, at);
            Piece next = decoded.isPresent() && isWritten(word, at, decoded.getAsInt(), page)
                    ? new Piece(at, at + CodePage.lengthOf(decoded.getAsInt()), decoded.getAsInt(), true)
                    : sound(word.codePointAt(at), at);
            pieces.add(next);
            at = next.end();
        }
        return pieces;
    }

    private static Piece sound(int codePoint, int at) {
        return new Piece(at, at + Character.charCount(codePoint), codePoint, false);
    }

    private static boolean isWritten(String word, int at, int codePoint, CodePage page) {
        return Letters.isWritten(codePoint) || (page.isCertain() && isAccent(word, at, codePoint));
    }

    /** Behind a letter that can have it, written as nobody types it. */
    private static boolean isAccent(String word, int at, int codePoint) {
        return Letters.isAccent(codePoint)
                && at > 0
                && Letters.isAscii(word.charAt(at - 1))
                && word.charAt(at) == 'Ì'
                && Normalizer.normalize(word.charAt(at - 1) + Character.toString(codePoint), Normalizer.Form.NFC)
                                .length()
                        == 1;
    }

    CodePage page() {
        return page;
    }

    /** False where not one of its letters can have been read as this. */
    boolean isPossible() {
        return damaged > 0;
    }

    /** What the word was. */
    String meant() {
        StringBuilder meant = new StringBuilder();
        pieces.forEach(piece -> meant.appendCodePoint(piece.codePoint()));
        return pieces.stream().anyMatch(piece -> piece.isDamaged() && Letters.isAccent(piece.codePoint()))
                ? Normalizer.normalize(meant, Normalizer.Form.NFC)
                : meant.toString();
    }

    /** True where one of its letters can't be anything else. */
    boolean isSure() {
        return evidence.isSure();
    }

    /** True where everything in the word was read as this, and there is much of it. */
    boolean isAllOfIt() {
        return damaged >= BEYOND_CHANCE
                && isComplete()
                && (!page.isDos() || TABLE_LINE.matcher(word).find());
    }

    /** True where the word may be damaged if others of its text are. */
    boolean isLikely() {
        return isComplete()
                && pieces.stream().anyMatch(piece -> piece.isDamaged() && !Letters.isSeldom(piece.codePoint()));
    }

    /** True where nothing else than that is beyond ASCII; marks around the word may have been put there later. */
    boolean isComplete() {
        int first = 0;
        int last = pieces.size() - 1;
        while (first <= last && isMark(first, MARKS_BEFORE)) {
            first++;
        }
        while (last > first && isMark(last, MARKS_BEHIND)) {
            last--;
        }
        return pieces.subList(first, last + 1).stream()
                .allMatch(piece -> piece.isDamaged() || piece.codePoint() < 0x80);
    }

    private boolean isMark(int i, String marks) {
        Piece piece = pieces.get(i);
        return !piece.isDamaged() && marks.indexOf(piece.codePoint()) >= 0;
    }

    /** True where nothing is left in the word that looks like half a letter: of the other half, nothing is known. */
    boolean isWhole() {
        return isComplete()
                || (page.isCertain()
                        && pieces.stream()
                                .noneMatch(piece -> !piece.isDamaged() && isHalf(piece.start(), piece.end())));
    }

    private boolean isHalf(int at, int end) {
        char character = word.charAt(at);
        if (character < 0x80 || end - at > 1) {
            return false;
        }
        if (Character.isISOControl(character)
                || "ÂÃ√≈ƒ".indexOf(character) >= 0
                || ("ÄÅ".indexOf(character) >= 0 && isLetterDamaged)) {
            return true;
        }
        return page.begins(character)
                ? end < word.length() && page.goesOn(word.charAt(end)) && MARKS_BEHIND.indexOf(word.charAt(end)) < 0
                : page == CodePage.WINDOWS && SIGNS.indexOf(character) < 0 && !Character.isLetter(character);
    }
}
