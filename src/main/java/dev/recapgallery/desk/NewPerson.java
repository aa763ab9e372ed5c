package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionValue;
import dev.recapgallery.input.WebAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Somebody to add to the people.
 *
 * @param url empty for none
 */
record NewPerson(String key, String name, String url) implements CaptionChange {

    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    @Override
    public Result in(CaptionFileValues captions) {
        if (!KEY.matcher(key).matches() || key.equals("none") || name.isEmpty()) {
            return Stopped.refused("a person needs a name and a short key of letters and digits, such as kati");
        }
        if (!url.isEmpty() && !WebAddress.isLink(url)) {
            return Stopped.refused("an address begins with https://, http:// or mailto:, such as https://example.org/");
        }
        CaptionPath path = CaptionPath.of("people", key);
        CaptionValue now = captions.value(path).orElse(null);
        if (now != null) {
            return CaptionChange.same(now, person()) ? Stopped.done(captions) : Stopped.conflict(now, captions);
        }
        return new Made(captions.set(path, person()));
    }

    private CaptionValue person() {
        if (url.isEmpty()) {
            return CaptionValue.text(name);
        }
        Map<String, CaptionValue> fields = new LinkedHashMap<>();
        fields.put("name", CaptionValue.text(name));
        fields.put("url", CaptionValue.text(url));
        return new CaptionValue.Fields(fields);
    }
}
