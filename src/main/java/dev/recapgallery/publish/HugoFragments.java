package dev.recapgallery.publish;

import dev.recapgallery.model.Section;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fragments for Hugo, which drops raw HTML unless it comes from a shortcode: each is a call,
 *
 * <pre>{@code
 * {{< recap-gallery "djangocon-us-2024" "meeting-lorenzo" >}}
 * }</pre>
 *
 * and the shortcode looks the HTML up in {@link #data}. Both lie in {@code hugo/}, for a site to mount.
 */
final class HugoFragments implements FragmentWriter {

    private final PublishedGallery gallery;

    HugoFragments(PublishedGallery gallery) {
        this.gallery = gallery;
    }

    @Override
    public String gallery() {
        return call(gallery.id());
    }

    @Override
    public String credits() {
        return call(BuiltFragments.CREDITS);
    }

    @Override
    public String section(Section section) {
        return call(section.id());
    }

    @Override
    public String photo(PublishedPhoto photo) {
        return call(BuiltFragments.PHOTO + photo.photo().id());
    }

    /** {@code hugo/data/recap/GALLERY-ID.json}: the HTML fragments by the names that markers use. */
    String data() {
        HtmlFragments html = new HtmlFragments(gallery);
        Map<String, String> htmlByName = new LinkedHashMap<>();
        htmlByName.put(gallery.id(), html.gallery());
        htmlByName.putIfAbsent(BuiltFragments.CREDITS, html.credits());
        gallery.allSections().forEach(section -> htmlByName.putIfAbsent(section.id(), html.section(section)));
        gallery.photos()
                .forEach(photo ->
                        htmlByName.put(BuiltFragments.PHOTO + photo.photo().id(), html.photo(photo)));
        return JsonText.of(htmlByName);
    }

    /** Hugo knows a data file by its file name. */
    private String call(String name) {
        return "{{< recap-gallery \"" + OutputNames.fileName(gallery.id()) + "\" \"" + name + "\" >}}\n";
    }
}
