package dev.recapgallery.publish;

import dev.recapgallery.model.Caption;
import dev.recapgallery.model.Section;
import dev.recapgallery.model.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fragments for Sphinx with MyST, needing none of its extensions: a {@code figure} directive for each photo, so that
 * Sphinx finds the image and every builder shows it.
 *
 * <pre>{@code
 * ```{figure} /gallery/images/me-and-lorenzo-960w-1f2e3d4c.jpg
 * :alt: "Two people smiling at the camera"
 *
 * Me and Lorenzo
 *
 * Photo: [Katherine Michel](<https://katherinemichel.github.io/>)
 * ```
 * }</pre>
 *
 * <p>Sections within a fragment stand under a title in bold, not under a heading: which level would follow the post's own
 * headings isn't known here, MyST warns of one that doesn't, and text after the fragment would belong to its last
 * section. Figures have no name: names are shared by all documents of a site, and Sphinx warns of one used twice.
 */
final class MystFragments implements FragmentWriter {

    /** What an empty section is: a comment of MyST. */
    private static final String NOTHING = "% Nothing to show here yet.";

    /** An empty comment keeps the paragraph after it from being the caption (docutils, directive "figure"). */
    private static final String NO_CAPTION = "%";

    private final PublishedGallery gallery;
    private final CaptionRenderer captions = new CaptionRenderer();

    MystFragments(PublishedGallery gallery) {
        this.gallery = gallery;
    }

    @Override
    public String gallery() {
        List<String> blocks = new ArrayList<>();
        gallery.sections().forEach(section -> addTitled(blocks, section));
        return fragment(blocks);
    }

    @Override
    public String section(Section section) {
        List<String> blocks = new ArrayList<>();
        addContent(blocks, section);
        return fragment(blocks);
    }

    @Override
    public String photo(PublishedPhoto photo) {
        return figure(photo) + "\n";
    }

    @Override
    public String credits() {
        return PlainCreditRoll.markdown(gallery.creditRoll());
    }

    private static String fragment(List<String> blocks) {
        return blocks.isEmpty() ? NOTHING + "\n" : String.join("\n\n", blocks) + "\n";
    }

    private void addTitled(List<String> blocks, Section section) {
        blocks.add(MarkdownText.strong(section.title()));
        addContent(blocks, section);
    }

    private void addContent(List<String> blocks, Section section) {
        gallery.photosOf(section).forEach(photo -> blocks.add(figure(photo)));
        PublishedGallery.videosOf(section).forEach(video -> blocks.add(video(video)));
        section.sections().forEach(sub -> addTitled(blocks, sub));
    }

    private String video(Video video) {
        String source = video.caption();
        String label = captions.renderWithoutLinks(source == null ? null : new Caption(source, true))
                .map(RenderedCaption::text)
                .orElseGet(() -> SectionWriter.nameOf(video));
        return MarkdownText.link(label, video.url());
    }

    private String figure(PublishedPhoto photo) {
        String body = body(photo);
        String fence = MarkdownText.fence(body);
        return fence + "{figure} " + path(photo) + "\n" + body + fence;
    }

    private String body(PublishedPhoto photo) {
        StringBuilder out = new StringBuilder();
        out.append(":alt: ").append(quoted(photo.altAttribute())).append('\n');
        Optional<String> caption = captions.markdown(photo.photo().caption());
        Optional<String> credit = CreditLine.of(photo.photo()).map(CreditLine::markdown);
        caption.or(() -> credit.map(line -> NO_CAPTION))
                .ifPresent(block -> out.append('\n').append(block).append('\n'));
        credit.map(MarkdownText::paragraph)
                .ifPresent(block -> out.append('\n').append(block).append('\n'));
        return out.toString();
    }

    /**
     * Where Sphinx finds the image: within the source folder, a path as typed, for it doesn't decode one; elsewhere, a
     * URL.
     */
    private String path(PublishedPhoto photo) {
        String path = Urls.prefix(gallery.settings().baseUrl()) + photo.middle().path();
        boolean isFile = !Urls.isAbsolute(path)
                && path.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
        return isFile ? path : Urls.encode(path);
    }

    /**
     * A double-quoted scalar of YAML (1.2, section 7.3.1), which MyST reads options as: unquoted, a colon, a quote or a
     * number would be read as something else. Quoted and empty, it stays an empty {@code alt}; without it docutils shows
     * the path.
     */
    private static String quoted(String text) {
        String line = PublishableText.line(text).replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + line + "\"";
    }
}
