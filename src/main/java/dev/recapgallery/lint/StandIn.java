package dev.recapgallery.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells texts that only stand in for a description: file names, and words that mean "picture" or "not written yet". */
final class StandIn {

    /** "Picture", in the languages whose speakers are most likely to type it. */
    private static final Set<String> PICTURE = words("""
            image, images, img, photo, photos, photograph, picture, pictures, pic, pics, graphic, screenshot,
            screen shot, thumbnail, icon, spacer, snapshot, foto, fotos, bild, bilder, fotografie, grafik,
            bildschirmfoto, imagen, imágenes, fotografía, foto grafía, imagem, fotografia, immagine, immagini,
            photographie, capture d écran, afbeelding, plaatje, kuva, valokuva, billede, bilde, obrázek,
            obrazek, fotka, zdjęcie, zdjecie, kép, fénykép, slika, fotoğraf, fotograf, resim, görsel, ảnh, hình
            ảnh, изображение, фото, фотография, картинка, снимок, зображення, εικόνα, φωτογραφία, תמונה, صورة,
            画像, 写真, 图片, 圖片, 照片, 사진, 이미지, छवि, चित्र
            """);

    /** "Not written yet". */
    private static final Set<String> UNWRITTEN = words("""
            todo, to do, to be done, to do later, tbd, tba, tbc, tk, tktk, fixme, fix me, xxx, wip, alt, alt
            text, alttext, alternative text, alternate text, alt tag, alt text here, description, image
            description, photo description, description here, describe me, describe this, describe this image,
            describe this photo, describe the photo, describe the image, describe, add alt text, add alt text
            here, add a description, add description, add description here, insert alt text, insert alt text
            here, insert description, insert description here, write me, enter alt text, your alt text here, no
            alt text, no alt, no description, needs alt text, needs description, missing alt text, alt text
            missing, missing, caption, caption here, placeholder, image placeholder, placeholder image,
            placeholder text, untitled, untitled image, untitled photo, unnamed, no title, no name, ohne titel,
            unbenannt, sans titre, sin título, sin titulo, senza titolo, sem título, sem titulo, bez názvu, bez
            tytułu, naamloos, namnlös, nimetön, başlıksız, без названия, 無題, 无标题, 제목 없음, unknown, none, null,
            nil, undefined, nan, n a, na, empty, blank, test, testing, asdf, asdfg, foo, foo bar, bla, blah,
            blah blah, blah blah blah, lorem ipsum, later, coming soon, pending, offen, fehlt, folgt, à faire, a
            faire, por hacer, pendiente, da fare, a fazer, te doen
            """);

    private static final String ENDINGS = "(?i:jpe?g|png|gif|webp|tiff?|bmp|heic|heif|avif|svg|dng|cr[23]|nef|arw|raf)";
    private static final Pattern FILE_NAME = Pattern.compile("(?:\\S+|\\S+(?: \\S+){1,3})\\." + ENDINGS);
    private static final Pattern CAMERA_NAME = Pattern.compile(
            "(?i:(?:[a-z]{2,3}[_-])?(?:img|imgp|dsc|dscn|dscf|dsci|sdc|pict|mvi|gopr|pxl|dji|sam|cimg|hpim|vid|mg|kif|dcp|"
                    + "image|photo|picture|pic|screenshot|screen ?shot|capture|scan|signal|whatsapp image|untitled|foto|bild)"
                    + "[ _#.(-]*\\d[\\d a-z_().,:-]*|p\\d{6,}|_?dsc\\d{3,}|\\d{3}_\\d{4}|\\d{8}[_-]\\d{4,9}(?:[_~ -].*)?)");
    private static final Pattern LONG_CODE =
            Pattern.compile("(?i:[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern REMINDER =
            Pattern.compile("(?:TODO|TBD|FIXME|XXX|TK)\\b.*|(?i:todo|tbd|fixme|to do)\\s*[:!(–—-].*", Pattern.DOTALL);
    private static final Pattern BRACKETED = Pattern.compile("[\\[<{(]\\s*(.*?)\\s*[\\]>})]");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:an?|the|my|this|this is an?|some|ein|eine|das|mein|un|une|le|la|el|il|uma?|o|de|het|een) (.+)");
    private static final Pattern NUMBERED = Pattern.compile("(.+?) ?(?:no |nr |number )?\\d{1,6}");
    private static final Pattern ONE_LETTER = Pattern.compile("(.)\\1*");
    private static final Pattern SEPARATORS = Pattern.compile("[-_.+]+|%20");

    private StandIn() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().replaceAll("\\s+", " ").split(", ", -1));
    }

    /** What a text is in place of a description ("a file name", "a placeholder"); empty for a description. */
    static Optional<String> of(String text, String file) {
        if (isFileName(text.strip(), file)) {
            return Optional.of("a file name");
        }
        return isPlaceholder(text.strip()) ? Optional.of("a placeholder") : Optional.empty();
    }

    private static boolean isFileName(String text, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return text.equals(file)
                || text.equalsIgnoreCase(name)
                || text.equals(stem)
                || isSpelledOut(text, stem)
                || FILE_NAME.matcher(text).matches()
                || CAMERA_NAME.matcher(text).matches()
                || LONG_CODE.matcher(text).matches();
    }

    /** A name of several words with its hyphens taken out: {@code the-parlour} as "The parlour". */
    private static boolean isSpelledOut(String text, String stem) {
        boolean hasSeveralWords = SEPARATORS.matcher(stem).find();
        return hasSeveralWords
                && FoldedText.words(SEPARATORS.matcher(text).replaceAll(" "))
                        .equals(FoldedText.words(SEPARATORS.matcher(stem).replaceAll(" ")));
    }

    private static boolean isPlaceholder(String text) {
        String inner = BRACKETED.matcher(text).replaceFirst("$1");
        String words = FoldedText.words(inner);
        return words.isEmpty()
                || words.chars().noneMatch(Character::isLetter)
                || isOneLetter(words)
                || words.startsWith("lorem ipsum")
                || REMINDER.matcher(inner).matches()
                || isEmptyPhrase(words);
    }

    /** {@code x} or {@code xxx}; in Chinese or Japanese one sign may say it all. */
    private static boolean isOneLetter(String words) {
        return words.codePointAt(0) < 0x2E80 && ONE_LETTER.matcher(words).matches();
    }

    private static boolean isEmptyPhrase(String words) {
        String bare = ARTICLE.matcher(words).replaceFirst("$1");
        String unnumbered = NUMBERED.matcher(bare).replaceFirst("$1");
        return UNWRITTEN.contains(words)
                || UNWRITTEN.contains(unnumbered.toLowerCase(Locale.ROOT))
                || PICTURE.contains(bare)
                || PICTURE.contains(unnumbered);
    }
}
