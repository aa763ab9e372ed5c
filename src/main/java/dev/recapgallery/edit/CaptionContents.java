package dev.recapgallery.edit;

import dev.recapgallery.model.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a caption file holds, and by which path. */
final class CaptionContents {

    private CaptionContents() {}

    /** The entries of all photos by {@link CaptionFileValues#nameKey}; of several for one photo the first. */
    static Map<String, CaptionPath> photos(Tree root) {
        Map<String, CaptionPath> found = new LinkedHashMap<>();
        collect(root, new CaptionPath(List.of()), found);
        return found;
    }

    /** The URLs of all videos. */
    static Set<String> videos(Tree root) {
        Set<String> found = new HashSet<>();
        collectVideos(root, found);
        return found;
    }

    /** The sections with their sub-sections, in the order of the file. */
    static List<CaptionSection> sections(Tree root) {
        List<CaptionSection> found = new ArrayList<>();
        collectSections(root, new CaptionPath(List.of()), new Slug.Anchors(), found);
        return found;
    }

    private static void collect(Tree section, CaptionPath path, Map<String, CaptionPath> found) {
        if (!(section instanceof Tree.Mapping mapping)) {
            return;
        }
        for (Tree.Entry entry : mapping.entries()) {
            if (entry.isNamed("photos") && entry.value() instanceof Tree.Mapping photos) {
                photos.entries().stream()
                        .filter(photo -> photo.key() instanceof Tree.Scalar)
                        .map(photo -> ((Tree.Scalar) photo.key()).value())
                        .forEach(name -> found.putIfAbsent(
                                CaptionFileValues.nameKey(name),
                                path.key("photos").key(name)));
            } else if (entry.isNamed("sections")) {
                List<Tree> sections = entry.value().children();
                for (int i = 0; i < sections.size(); i++) {
                    collect(sections.get(i), path.key("sections").item(i), found);
                }
            }
        }
    }

    private static void collectVideos(Tree section, Set<String> found) {
        below(section, "videos").forEach(video -> {
            Tree url = child(video, "url").orElse(video);
            if (url instanceof Tree.Scalar scalar) {
                found.add(scalar.value());
            }
        });
        below(section, "sections").forEach(sub -> collectVideos(sub, found));
    }

    private static Optional<Tree> child(Tree parent, String key) {
        OptionalInt ordinal = parent.indexOf(key);
        return ordinal.isEmpty()
                ? Optional.empty()
                : Optional.of(parent.children().get(ordinal.getAsInt()));
    }

    private static List<Tree> below(Tree parent, String key) {
        return child(parent, key).map(Tree::children).orElse(List.of());
    }

    private static void collectSections(
            Tree parent, CaptionPath path, Slug.Anchors anchors, List<CaptionSection> found) {
        List<Tree> sections = below(parent, "sections");
        for (int i = 0; i < sections.size(); i++) {
            Tree section = sections.get(i);
            CaptionPath here = path.key("sections").item(i);
            if (section instanceof Tree.Mapping) {
                String title = title(section);
                int depth = (int) path.steps().stream()
                        .filter(CaptionPath.Item.class::isInstance)
                        .count();
                found.add(new CaptionSection(here, anchors.next(title), title, depth));
                collectSections(section, here, anchors, found);
            }
        }
    }

    private static String title(Tree section) {
        String typed = child(section, "title").orElse(Tree.blank()) instanceof Tree.Scalar scalar && !scalar.isBlank()
                ? scalar.value()
                : "Untitled";
        return typed.replaceAll("\\s+", " ").strip();
    }
}
