package dev.recapgallery.lint;

import java.util.regex.Pattern;

/** Tells the name of a file, or of a picture as cameras and programs give it, from a text. */
final class FileNameText {

    private static final String ENDINGS = "(?i:jpe?g|png|gif|webp|tiff?|bmp|heic|heif|avif|svg|dng|cr[23]|nef|arw|raf)";
    private static final Pattern FILE_NAME = Pattern.compile("(?:\\S+|\\S+(?: \\S+){1,3})\\." + ENDINGS);

    /** In a caption, words may stand before a file's name: "Lightning talk: logo.svg". */
    private static final Pattern CAPTION_FILE_NAME = Pattern.compile(
            "\\S+\\." + ENDINGS + "|[\\w()-]+(?: [\\w()-]+){1,3}\\.(?i:jpe?g|heic|heif|dng|cr[23]|nef|arw|raf)");

    /** What cameras and editors put behind a number; no other word, so that "Photo 1: the organisers" says something. */
    private static final String TAIL =
            "(?:[ _.,:()~#-]+(?:\\d[\\da-z]*|[a-z]{1,2}\\d+|at|um|à|am|pm|edit|edited|bearbeitet|copy|kopie"
                    + "|cover|burst|collage|portrait|hdr|bw|small|large|final|web|crop(?:ped)?))*[ _.,:()~#-]*";

    /** Names that cameras, phones and programs give, and that nobody types for anything else. */
    private static final String GIVEN_BY_CAMERA =
            "(?:[a-z]{2,3}[_-])?(?:img|mvimg|imgp|dsc|dscn|dscf|dsci|sdc|pict|mvi|gopr|pxl|cimg|hpim)"
                    + "[ _#.(-]*e?\\d{2}[\\da-z]*" + TAIL + "|(?:dji|sam|vid|mg|kif|dcp)[_-]?\\d{4}[\\da-z]*" + TAIL
                    + "|(?:screenshot|screen ?shot|whatsapp image|signal|scan|capture)[ _-]*\\d{4}-?\\d\\d-?\\d\\d[\\da-z]*"
                    + TAIL
                    + "|p\\d{6,}|_?dsc\\d{3,}|\\d{3}_\\d{4}|\\d{8}[_-]\\d{4,9}" + TAIL
                    + "|fullsizerender(?:[ _(-]*\\d+\\)?)?";

    private static final Pattern CAPTION_CAMERA_NAME = Pattern.compile("(?i:" + GIVEN_BY_CAMERA + ")");
    private static final Pattern CAMERA_NAME = Pattern.compile("(?i:" + GIVEN_BY_CAMERA
            + "|(?:img|dsc|image|photo|photograph|picture|pic|screenshot|screen ?shot|capture|scan|untitled|foto|bild)"
            + "[ _#.(-]*\\d[\\da-z]*" + TAIL + ")");
    private static final Pattern LONG_CODE =
            Pattern.compile("(?i:[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private static final Pattern SEPARATORS = Pattern.compile("[-_.+]+|%20");

    private static final int MAX_NAME_CHARS = 300;

    private FileNameText() {}

    /** True for the name of this file, or of any other, in place of a description. */
    static boolean isOf(String text, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return text.equals(file)
                || text.equalsIgnoreCase(name)
                || (text.equals(stem) && !isOneWordInItsOwnScript(stem))
                || isSpelledOut(text, stem)
                || FILE_NAME.matcher(text).matches()
                || isMadeBy(CAMERA_NAME, text)
                || LONG_CODE.matcher(text).matches();
    }

    /** True for what is a file's name wherever it is typed: with an ending, or as cameras give it. */
    static boolean isCertain(String text) {
        return CAPTION_FILE_NAME.matcher(text).matches() || isMadeBy(CAPTION_CAMERA_NAME, text);
    }

    private static boolean isMadeBy(Pattern camera, String text) {
        return text.length() <= MAX_NAME_CHARS && camera.matcher(text).matches();
    }

    /** {@code 猫.jpg} may well show a {@code 猫}: where words need no spaces, one may say it all. */
    private static boolean isOneWordInItsOwnScript(String stem) {
        return stem.codePoints().allMatch(Character::isIdeographic);
    }

    /** A name of several words with its hyphens taken out: {@code the-parlour} as "The parlour". */
    private static boolean isSpelledOut(String text, String stem) {
        boolean hasSeveralWords = SEPARATORS.matcher(stem).find();
        return hasSeveralWords
                && FoldedText.words(SEPARATORS.matcher(text).replaceAll(" "))
                        .equals(FoldedText.words(SEPARATORS.matcher(stem).replaceAll(" ")));
    }
}
