package dev.recapgallery.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything together: what {@code gallery.json} holds.
 *
 * @param album only photos that have renditions
 * @param renderedById the renditions of each photo of the album, by photo id
 */
public record Gallery(Album album, Map<String, RenderedPhoto> renderedById) {

    public Gallery {
        Objects.requireNonNull(album, "album");
        renderedById = Map.copyOf(renderedById);
    }

    /** The gallery of an album; photos that could not be rendered are left out. */
    public static Gallery of(Album album, List<RenderedPhoto> rendered) {
        Map<String, RenderedPhoto> byId = rendered.stream()
                .collect(Collectors.toMap(photo -> photo.photo().id(), Function.identity()));
        List<Section> sections =
                album.sections().stream().map(section -> keep(section, byId)).toList();
        Album kept = new Album(album.id(), album.title(), album.settings(), album.people(), sections);
        return new Gallery(kept, byId);
    }

    private static Section keep(Section section, Map<String, RenderedPhoto> byId) {
        return new Section(
                section.id(),
                section.title(),
                section.photos().stream()
                        .filter(photo -> byId.containsKey(photo.id()))
                        .toList(),
                section.videos(),
                section.sections().stream().map(sub -> keep(sub, byId)).toList());
    }

    /** The rendered form of a photo of this gallery. */
    public RenderedPhoto rendered(Photo photo) {
        return Objects.requireNonNull(renderedById.get(photo.id()), photo.id());
    }

    /** Every photo, in display order. */
    public List<RenderedPhoto> photos() {
        return album.photos().stream().map(this::rendered).toList();
    }
}
