package dev.recapgallery.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.recapgallery.model.Orientation;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprightTest {

    /** Where pixels of other pictures lie already. */
    private static PixelMemory used() {
        PixelMemory memory = new PixelMemory();
        memory.picture(PixelMemory.Use.UPRIGHT, new Size(40, 30)).setRGB(0, 0, 0xffffff);
        return memory;
    }

    /** Stored rows "abc" and "def". */
    private static BufferedImage stored(int type) {
        BufferedImage image = new BufferedImage(3, 2, type);
        for (int i = 0; i < 6; i++) {
            image.setRGB(i % 3, i / 3, 0x80000000 | ('a' + i));
        }
        return image;
    }

    private static String rows(BufferedImage image) {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < image.getHeight(); y++) {
            text.append(y == 0 ? "" : " ");
            for (int x = 0; x < image.getWidth(); x++) {
                text.append((char) (image.getRGB(x, y) & 0xFF));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "1, abc def",
        "2, cba fed",
        "3, fed cba",
        "4, def abc",
        "5, ad be cf",
        "6, da eb fc",
        "7, fc eb da",
        "8, cf be ad"
    })
    void turnsEachOrientationUpright(int exif, String upright) {
        for (int type : List.of(BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_INT_RGB)) {
            BufferedImage turned = Upright.turn(stored(type), Orientation.ofExif(exif), used());
            assertEquals(upright, rows(turned));
            assertEquals(type, turned.getType());
        }
    }

    @Test
    void leavesAnUprightPictureAlone() {
        BufferedImage image = stored(BufferedImage.TYPE_INT_RGB);
        assertSame(image, Upright.turn(image, Orientation.TOP_LEFT, used()));
    }
}
