package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A change that names sections by their ids, made only where those are still the sections that the page showed: among
 * sections with one title, an id goes over to another where the file is changed.
 *
 * @param there photos that the page can show, by {@link CaptionFileValues#nameKey}; the file may name others
 */
record SectionsAsShown(List<Shown> shown, Set<String> there, CaptionChange change) implements CaptionChange {

    SectionsAsShown {
        shown = List.copyOf(shown);
        there = Set.copyOf(there);
    }

    /**
     * A section as the page shows it.
     *
     * @param photos paths within the folder
     */
    record Shown(String id, List<String> photos) {
        Shown {
            photos = List.copyOf(photos);
        }

        /** One photo that stayed is enough: others may have come and gone. */
        private boolean isStill(CaptionFileValues captions, Set<String> there) {
            return CaptionChange.section(captions, id)
                    .filter(section -> photos.isEmpty()
                            ? isEmpty(captions, there)
                            : photos.stream().anyMatch(photo -> id.equals(PhotoMove.sectionNow(captions, photo))))
                    .isPresent();
        }

        /** As the page sees it: an entry whose photo isn't there is no photo in it. */
        private boolean isEmpty(CaptionFileValues captions, Set<String> there) {
            return captions.photos().entrySet().stream()
                    .filter(entry -> there.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .noneMatch(entry -> CaptionChange.sectionOf(captions, entry).equals(id));
        }
    }

    @Override
    public Result in(CaptionFileValues captions) {
        return shown.stream().allMatch(section -> section.isStill(captions, there))
                ? change.in(captions)
                : Stopped.refused(
                        "the sections were changed in the file meanwhile; look where they are now, then try again");
    }
}
