package dev.recapgallery.publish;

import static dev.recapgallery.publish.TestGallery.KATI;
import static dev.recapgallery.publish.TestPhoto.photo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recapgallery.model.CreditRoll;
import dev.recapgallery.model.Person;
import org.junit.jupiter.api.Test;

class CreditRollWriterTest {

    private static final CreditRoll ROLL = CreditRoll.of(TestGallery.of(
                    photo("a").credit(new Person(null, "<b>_Mallory_\u001B[31m", "javascript:alert(1)")),
                    photo("b").credit(KATI),
                    photo("c").credit(KATI),
                    photo("d").caption("Some *text*"),
                    photo("e"),
                    photo("f").declined())
            .album());
    private static final CreditRoll EMPTY = CreditRoll.of(TestGallery.of().album());

    @Test
    void writesTextForTheTerminal() {
        assertEquals(
                "   2 photos  Katherine Michel  https://katherinemichel.github.io/\n"
                        + "   1 photo   <b>_Mallory_\\u{1b}[31m  javascript:alert(1)\n"
                        + "   2 photos  nobody credited:\n"
                        + "             d.jpg\n"
                        + "             e.jpg\n",
                CreditRollWriter.text(ROLL));
        assertEquals("no photos\n", CreditRollWriter.text(EMPTY));
    }

    @Test
    void writesMarkdown() {
        assertEquals(
                "- [Katherine Michel](<https://katherinemichel.github.io/>): 2 photos\n"
                        + "- &lt;b&gt;\\_Mallory\\_\\[31m: 1 photo\n"
                        + "- Not credited: 2 photos\n"
                        + "    - Some text\n",
                CreditRollWriter.markdown(ROLL));
        assertEquals("No photos.\n", CreditRollWriter.markdown(EMPTY));
    }

    @Test
    void writesHtml() {
        assertEquals("""
                <section class="photo-credits" aria-label="Photo credits">
                <ul class="photo-credits__list">
                <li><span class="photo-credits__name" dir="auto">\
                <a href="https://katherinemichel.github.io/">Katherine Michel</a></span> \
                <span class="photo-credits__count">2 photos</span></li>
                <li><span class="photo-credits__name" dir="auto">&lt;b&gt;_Mallory_[31m</span> \
                <span class="photo-credits__count">1 photo</span></li>
                </ul>
                <p>Not credited: 2 photos</p>
                <ul class="photo-credits__uncredited">
                <li dir="auto">Some text</li>
                </ul>
                </section>
                """, CreditRollWriter.html(ROLL));
        assertEquals(
                """
                <section class="photo-credits" aria-label="Photo credits">
                <p>Not credited: 1 photo</p>
                </section>
                """,
                CreditRollWriter.html(CreditRoll.of(TestGallery.of(photo("e")).album())));
        assertTrue(CreditRollWriter.html(EMPTY).contains("<p>No photos to credit.</p>"));
    }

    @Test
    void writesJson() {
        assertTrue(CreditRollWriter.json(ROLL).startsWith("""
                        {
                          "people": [
                            {
                              "key": "kati",
                              "name": "Katherine Michel",
                              "url": "https://katherinemichel.github.io/",
                              "photos": [
                                {
                                  "id": "b",
                                  "file": "b.jpg"
                                },
                        """));
        assertEquals("{\n  \"people\": [],\n  \"uncredited\": []\n}\n", CreditRollWriter.json(EMPTY));
    }
}
