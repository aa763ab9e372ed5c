package dev.recapgallery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What docutils 0.19 said of the same titles. */
class DocutilsIdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "21c Museum Hotel|c-museum-hotel",
                "Queeny's |queeny-s",
                "Press Coffee, Crepes,and Cocktails|press-coffee-crepes-and-cocktails",
                "Straße & Œuvre Æ|strasze-oeuvre-ae",
                "Żółć łódź Đà Nẵng|zolc-lodz-da-nang",
                "İstanbul ı|istanbul-i",
                "Café  —  Ⅷ ﬁ ½|cafe-viii-fi-12",
                "a_b.c|a-b-c",
                "---x---9-|x-9",
                "١٢ days|days",
                "10 Ways to Win 10|ways-to-win-10",
                "ŁØĦ Ŧ|loh-t",
                "snake_case __init__|snake-case-init",
                "Ⓐ ℌ ™|a",
                "ȸȹ ȡȢ|dbqp",
                "Ångström Ⱥⱦ ẞ|angstrom-sz",
                "É́ é|e-e",
                "x\u2028y\u0085z|xyz",
                "ΑΣ ß|sz",
                "K\u212A|kk",
                "ǅ ǲ|dz-dz",
                "ſt|st",
                "ǰ|j",
                "øđħıłŧƀƃƈƌƒƙƚƞƥƫƭƴƶǥȥȴȵȶȷȼȿɀɇɉɋɍɏ|odhiltbbcdfklnpttyzgzlntjcszejqry"
            })
    void areThoseOfDocutils(String title, String id) {
        assertEquals(Optional.of(id), new DocutilsIds().next(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2024", "3.", "日本語", "—"})
    void areUnknownWhereDocutilsNumbersThem(String title) {
        assertEquals(Optional.empty(), new DocutilsIds().next(title));
    }

    @Test
    void belongToTheFirstHeadingThatHasThem() {
        DocutilsIds ids = new DocutilsIds();

        assertEquals(Optional.of("q-a"), ids.next("Q&A"));
        assertEquals(Optional.empty(), ids.next("Q A"));
        assertEquals(Optional.of("q-a-2"), ids.next("Q A 2"));
    }
}
