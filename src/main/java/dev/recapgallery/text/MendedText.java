package dev.recapgallery.text;

import java.util.List;

/**
 * A text as it was meant before it went through a wrong encoding.
 *
 * @param text the same text where nothing is wrong with it
 * @param lost words of the damaged text that can't be brought back for certain: something of them is gone
 */
public record MendedText(String text, List<String> lost) {
    public MendedText {
        lost = List.copyOf(lost);
    }
}
