package dev.recapgallery.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a caption file names, wherever in its sections.
 *
 * @param photos by file name as typed: the path of child ordinals to the photo's value
 * @param videos their URLs
 */
record CaptionOutline(Map<String, List<Integer>> photos, Set<String> videos) {

    static CaptionOutline of(Tree root) {
        CaptionOutline outline = new CaptionOutline(new HashMap<>(), new HashSet<>());
        outline.collect(root, List.of());
        return outline;
    }

    static List<Integer> plus(List<Integer> path, int... ordinals) {
        List<Integer> longer = new ArrayList<>(path);
        for (int ordinal : ordinals) {
            longer.add(ordinal);
        }
        return List.copyOf(longer);
    }

    private void collect(Tree section, List<Integer> path) {
        if (!(section instanceof Tree.Mapping mapping)) {
            return;
        }
        for (int i = 0; i < mapping.entries().size(); i++) {
            Tree.Entry entry = mapping.entries().get(i);
            if (entry.isNamed("photos") && entry.value() instanceof Tree.Mapping named) {
                collectPhotos(named, plus(path, i));
            } else if (entry.isNamed("videos")) {
                entry.value().children().forEach(this::collectVideo);
            } else if (entry.isNamed("sections")) {
                collectSections(entry.value(), plus(path, i));
            }
        }
    }

    private void collectSections(Tree sections, List<Integer> path) {
        for (int i = 0; i < sections.children().size(); i++) {
            collect(sections.children().get(i), plus(path, i));
        }
    }

    private void collectPhotos(Tree.Mapping named, List<Integer> path) {
        for (int i = 0; i < named.entries().size(); i++) {
            if (named.entries().get(i).key() instanceof Tree.Scalar file) {
                photos.putIfAbsent(file.value(), plus(path, i));
            }
        }
    }

    private void collectVideo(Tree video) {
        Tree url = video.indexOf("url").isPresent()
                ? video.children().get(video.indexOf("url").getAsInt())
                : video;
        if (url instanceof Tree.Scalar scalar) {
            videos.add(scalar.value());
        }
    }
}
