package dev.recapgallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recapgallery.lint.SoundTexts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RememberedPhotosTest {

    private static final SoundTexts SOUND = new SoundTexts(Set.of("9f86d081", "60303ae2"));

    private static SoundTexts read(byte[] bytes) {
        return RememberedPhotos.of(bytes, false).sound();
    }

    @Test
    void remembersWhichTextsAreSound() {
        assertEquals(SOUND, read(RememberedPhotos.bytes(List.of(), false, SOUND)));
    }

    @Test
    void takesWhatIsDamagedForNothing() {
        byte[] bytes = RememberedPhotos.bytes(List.of(), false, SOUND);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            assertEquals(SoundTexts.none(), read(damaged), "byte " + i);
        }
    }
}
