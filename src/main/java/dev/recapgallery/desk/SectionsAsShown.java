package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import java.util.List;

/**
 * A change that names sections by their ids, made only where those are still the sections that the page showed: among
 * sections with one title, an id goes over to another where the file is changed.
 */
record SectionsAsShown(List<Shown> shown, CaptionChange change) implements CaptionChange {

    SectionsAsShown {
        shown = List.copyOf(shown);
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
        private boolean isStill(CaptionFileValues captions) {
            return CaptionChange.section(captions, id)
                    .filter(section -> photos.isEmpty()
                            ? captions.photos().values().stream()
                                    .noneMatch(entry -> CaptionChange.sectionOf(captions, entry)
                                            .equals(id))
                            : photos.stream().anyMatch(photo -> id.equals(PhotoMove.sectionNow(captions, photo))))
                    .isPresent();
        }
    }

    @Override
    public Result in(CaptionFileValues captions) {
        return shown.stream().allMatch(section -> section.isStill(captions))
                ? change.in(captions)
                : Stopped.refused(
                        "the sections were changed in the file meanwhile; look where they are now, then try again");
    }
}
