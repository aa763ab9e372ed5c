package dev.recapgallery.text;

import java.util.List;

/** What speaks for it that letters of a word were read as a code page: their bytes alone could be by chance. */
record Evidence(String word, CodePage page, List<Piece> pieces) {

    /** True where one of the letters can't be anything else. */
    boolean isSure() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isDamaged() && (page.isCertain() ? isCertain(i) : isBeyondDoubt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCertain(int i) {
        int codePoint = pieces.get(i).codePoint();
        return hasKin(i, true)
                || (!isBeforeMark(i)
                        && (Letters.isCommon(codePoint)
                                || (Letters.isRareLatin(codePoint) && (isOdd(i) || hasRareKin(i)))
                                || (Letters.isAccent(codePoint) && isOdd(i))));
    }

    /** True where a capital and the mark behind it may have been typed: "AMANHÃ…", «ROMÃ», "FÃ’S", "Å’s". */
    private boolean isBeforeMark(int i) {
        Piece piece = pieces.get(i);
        char mark = word.charAt(piece.end() - 1);
        boolean isEnd = !Character.isLetterOrDigit(behind(i)) && Character.isUpperCase(before(i));
        boolean isGenitive = mark == '’' && piece.end() == word.length() - 1 && "sS".indexOf(behind(i)) >= 0;
        return piece.end() - piece.start() == 2
                && "ÃÂÅÄ".indexOf(word.charAt(piece.start())) >= 0
                && "…”’»–".indexOf(mark) >= 0
                && (isEnd || isGenitive);
    }

    /** Of code pages whose letters stand in words: "в…»" and "«Г»" are bytes of UTF-8 as well. */
    private boolean isBeyondDoubt(int i) {
        Piece piece = pieces.get(i);
        int codePoint = piece.codePoint();
        char second = word.charAt(piece.start() + 1);
        boolean isPair = piece.end() - piece.start() == 2;
        boolean isSign = !isPair && Letters.isCommon(codePoint);
        boolean isLatin = codePoint < 0x180 || (codePoint >= 0x218 && codePoint <= 0x21B);
        return switch (page) {
            case CENTRAL_EUROPE -> isLatin ? isPair && isOdd(i) : isSign && second == '€';
            case CYRILLIC ->
                hasKin(i, false)
                        || (isLatin && (Letters.isAscii(before(i)) || Letters.isAscii(behind(i))))
                        || (isSign && "ЂЃѓЉЊЌЋЏђљњќћџ".indexOf(second) >= 0);
            case DOS_CYRILLIC -> isPair && hasKin(i, false);
            case DOS, DOS_LATIN, DOS_CENTRAL_EUROPE ->
                hasKin(i, false)
                        || (isPair && isLatin && isTableLine(word.charAt(piece.start())))
                        || (isSign && second == 'Ç');
            default -> hasKin(i, false) || isSign;
        };
    }

    private static boolean isTableLine(char character) {
        return character >= '\u2500' && character <= '\u257F';
    }

    private char before(int i) {
        int start = pieces.get(i).start();
        return start == 0 ? ' ' : word.charAt(start - 1);
    }

    private char behind(int i) {
        int end = pieces.get(i).end();
        return end == word.length() ? ' ' : word.charAt(end);
    }

    /** What nobody types: a capital behind a small letter within a word, a sign of mathematics in a word. */
    private boolean isOdd(int i) {
        int start = pieces.get(i).start();
        char first = word.charAt(start);
        if (first == '≈' || first == 'ƒ') {
            return Character.isLetter(before(i)) || Character.isLetter(behind(i));
        }
        boolean isSign = !Character.isLetterOrDigit(word.charAt(start + 1));
        return Character.isUpperCase(first)
                && (Character.isLowerCase(before(i))
                        || (isSign && Character.isLowerCase(behind(i)) && !Character.isLetterOrDigit(before(i))));
    }

    private boolean hasRareKin(int i) {
        return isRareLatin(i - 1) || isRareLatin(i + 1);
    }

    private boolean isRareLatin(int i) {
        return i >= 0
                && i < pieces.size()
                && pieces.get(i).isDamaged()
                && Letters.isRareLatin(pieces.get(i).codePoint());
    }

    /** A letter of a script other than Latin counts only beside another of its script: alone it is a coincidence. */
    private boolean hasKin(int i, boolean amongSound) {
        return isKin(i, i - 1, amongSound) || isKin(i, i + 1, amongSound);
    }

    private boolean isKin(int i, int other, boolean amongSound) {
        return other >= 0
                && other < pieces.size()
                && (amongSound || pieces.get(other).isDamaged())
                && Letters.areKin(pieces.get(i).codePoint(), pieces.get(other).codePoint());
    }
}
