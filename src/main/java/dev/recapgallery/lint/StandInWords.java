package dev.recapgallery.lint;

import java.util.List;
import java.util.Set;

/** Whole texts that say nothing, folded: the word for a picture, "not written yet". */
final class StandInWords {

    /** "Picture", in the languages whose speakers are most likely to type it. */
    static final Set<String> PICTURE = words("""
            image, images, img, photo, photos, photograph, picture, pictures, pic, pics, graphic, screenshot,
            screen shot, thumbnail, icon, spacer, snapshot, foto, fotos, bild, bilder, fotografie, grafik,
            bildschirmfoto, imagen, imágenes, fotografía, foto grafía, imagem, fotografia, immagine, immagini,
            photographie, capture d écran, unimmagine, limmagine, limage, dieses bild, dieses foto, cette photo,
            esta foto, esta imagem, questa foto, to zdjęcie, tato fotka, afbeelding, plaatje, kuva, valokuva,
            billede, bilde, obrázek, obrazek, fotka, zdjęcie, zdjecie, kép, fénykép, slika, fotoğraf, fotograf,
            resim, görsel, ảnh, hình ảnh, изображение, фото, фотография, картинка, снимок, зображення, εικόνα,
            φωτογραφία, תמונה, صورة, 画像, 写真, 图片, 圖片, 照片, 사진, 이미지, छवि, चित्र
            """);

    /** "Not written yet". */
    static final Set<String> UNWRITTEN = words("""
            todo, to do, to be done, to do later, tbd, tba, tbc, tk, tktk, fixme, fix me, xxx, wip, alt, alt text,
            alttext, alternative text, alternate text, alt tag, alt text here, description, image description,
            photo description, description here, describe me, describe this, describe this image,
            describe this photo, describe the photo, describe the image, describe, add alt text, add alt text here,
            add a description, add description, add description here, insert alt text, insert alt text here,
            insert description, insert description here, write me, enter alt text, your alt text here, no alt text,
            no alt, no description, needs alt text, needs description, missing alt text, alt text missing, missing,
            caption, caption here, placeholder, image placeholder, placeholder image, placeholder text, untitled,
            untitled image, untitled photo, unnamed, no title, no name, ohne titel, unbenannt, sans titre,
            sin título, sin titulo, senza titolo, sem título, sem titulo, bez názvu, bez tytułu, naamloos, namnlös,
            nimetön, başlıksız, без названия, 無題, 无标题, 제목 없음, unknown, none, null, nil, undefined, nan, n a, na,
            empty, blank, test, testing, asdf, asdfg, untitled design, insert text, text to follow, text follows, text folgt, bild folgt, texte à venir, insert image, foo, foo bar, bla, blah, blah blah, blah blah blah,
            lorem ipsum, later, coming soon, pending, offen, fehlt, folgt, à faire, a faire, por hacer, pendiente,
            da fare, a fazer, te doen, image here, photo here, picture here, image alt, photo alt, alt image,
            alt photo, description of image, description of photo, description of the image,
            description of the photo, description of this image, description of this photo, description pending,
            photo of, image of, picture of, bild von, foto von, foto de, photo de, image de, imagen de, beschreibung,
            bildbeschreibung, alternativtext, alternativ text, beschreibung fehlt, fehlt noch, folgt noch,
            kommt noch, noch offen, keine beschreibung, texte alternatif, texto alternativo, testo alternativo,
            à compléter, a completer, description manquante, sans description, descripción, descripcion,
            sin descripción, sin descripcion, por completar, descrizione, senza descrizione, descrição,
            sem descrição, beschrijving, geen beschrijving, da completare, da scrivere, da inserire, do uzupełnienia,
            doplnit, uzupełnić, później, později, später, plus tard, más tarde, mais tarde, più tardi, à venir,
            próximamente, em breve, prossimamente, wkrótce, brzy, wird nachgereicht, popisek, あとで, 後で, あとで書く, 後で書く,
            後で追加, 準備中, 説明なし, 説明文, 画像の説明, 写真の説明, 代替テキストなし, 代替テキストを入力, 説明を追加, 説明を入力, bez popisu, bez opisu, 待补充, 待填写,
            暂无描述, 설명 없음, 代替テキスト, 説明, 未記入, 替代文字, 描述, 설명, описание, нет описания, platzhalter, bildplatzhalter,
            platzhaltertext, platzhalterbild, beispieltext, blindtext, mustertext, marcador, marcador de posición,
            marcador de posicion, marcador de posição, espacio reservado, texto de ejemplo, texto de relleno,
            segnaposto, testo segnaposto, testo di esempio, espace réservé, espace reserve, texte provisoire,
            texte de remplacement, texte d exemple, texte dexemple, texto provisório, texto de exemplo,
            symbol zastępczy, tekst zastępczy, tekst przykładowy, wypełniacz, zástupný text, zástupný symbol,
            zástupný, plaatshouder, tijdelijke aanduiding, voorbeeldtekst, platshållare, platshållartext,
            pladsholder, plassholder, paikkamerkki, paikanvaraaja, yer tutucu, заглушка, заполнитель, плейсхолдер,
            место для описания, текст заглушка, заповнювач, プレースホルダー, プレースホルダ, ダミー, ダミーテキスト, 仮, 仮テキスト, サンプルテキスト, 占位符,
            占位, 占位文字, 자리표시자, 자리 표시자, 플레이스홀더, dummy, dummy text, sample text, example text, filler, filler text,
            some text, some alt text, text, texte, texto, testo, tekst, xx, yyy, zzz, qwerty, wird ergänzt,
            wird noch ergänzt, muss noch ergänzt werden, noch zu ergänzen, noch zu beschreiben, noch zu schreiben,
            zu erledigen, zu ergänzen, noch nicht fertig, kommt später, folgt später, in arbeit, ausstehend,
            reste à faire, à rédiger, a rédiger, à écrire, à décrire, à renseigner, à remplir, à définir, manquant,
            manquante, por definir, por escribir, por describir, por rellenar, por determinar, a completar, falta,
            faltante, falta texto, sin texto, da definire, da fare dopo, da descrivere, da aggiungere, mancante,
            manca, a definir, a completar depois, a preencher, por preencher, por fazer, pendente, a descrever,
            em falta, faltando, do zrobienia, do napisania, do opisania, do dodania, brak, brak opisu,
            wkrótce będzie, k doplnění, k vyplnění, chybí, bude doplněno, doplním, nog te doen, nog invullen,
            in te vullen, aan te vullen, volgt, volgt nog, att göra, kommer senare, saknas, kommer snart, mangler,
            puuttuu, tulossa, eksik, yakında, yapılacak, eklenecek, сделать, нужно описание, описание позже,
            добавить описание, добавить, дописать, доделать, позже, потом, нет, пусто, нет текста, без описания,
            описание отсутствует, отсутствует, скоро, уточнить, альтернативный текст, альт, текст, опис, немає опису,
            додати опис, незабаром, пізніше, 未定, 未設定, 未入力, 未作成, 作成中, 追記予定, 後日, 後日追記, 後で記入, 要追記, 要記入, 要修正, なし, 無し,
            説明文を追加, 説明文を入力, ここに説明, altテキスト, オルトテキスト, テキスト, テスト, 待定, 待补, 待添加, 待完善, 稍后补充, 稍後補充, 暂无, 描述待补, 测试, 없음, 미정,
            escribe aquí, escribe aquí el texto, skriv här, skriv text här, skriv her, schreib hier, écrire ici,
            추후 작성, 나중에, 작성 예정, 대체 텍스트, 테스트, sin asignar, тест
            """);

    /** What programs write where nobody described a picture, and the beginning of what they guess. */
    static final List<String> MADE_UP = List.of(
            "no alt text",
            "no alternative text",
            "no image description",
            "no photo description",
            "no description available",
            "may be an image of",
            "may be a ",
            "image may contain",
            "a picture containing",
            "description automatically generated");

    /** What stands in a caption that nobody wrote yet; "Photo" and "Untitled" are captions, if poor ones. */
    static final Set<String> UNWRITTEN_CAPTION = words("""
            todo, to do, to be done, tbd, tba, tbc, tk, tktk, fixme, fix me, xxx, wip, caption, caption here,
            caption text, add caption, add a caption, add caption here, write caption, write a caption,
            insert caption, no caption, caption missing, missing caption, your caption here, popisek, didascalia,
            pie de foto, キャプション, 説明文, platzhalter, marcador de posición, marcador de posição, segnaposto,
            espace réservé, symbol zastępczy, tekst zastępczy, заглушка, заполнитель, プレースホルダー, ダミーテキスト, 占位符, 자리표시자,
            dummy text, à rédiger, por completar, da completare, do uzupełnienia, folgt noch, wird ergänzt,
            wird noch ergänzt, leyenda pendiente, text to follow, text follows, text folgt, bild folgt, texte à venir, pie de foto pendiente, falta pie de foto, дописать, добавить подпись, 未記入, 未設定, 後で書く, あとで書く, 待补充,
            legende fehlt, enter caption, placeholder, placeholder text, lorem ipsum, n a, asdf, bildunterschrift,
            bildtext, à compléter, à faire, olympus digital camera, minolta digital camera,
            konica minolta digital camera, samsung digital camera, sony dsc, minolta dsc, samsung camera pictures,
            exif jpeg picture
            """);

    private StandInWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().replaceAll("\\s+", " ").split(", ", -1));
    }
}
