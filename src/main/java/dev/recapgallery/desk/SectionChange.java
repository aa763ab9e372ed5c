package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionPath;
import dev.recapgallery.edit.CaptionSection;
import dev.recapgallery.edit.CaptionValue;
import dev.recapgallery.problem.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is done to the sections themselves. */
interface SectionChange extends CaptionChange {

    /** The sections as they stand before, in the order in which the change leaves them; without one that it takes out. */
    default List<CaptionSection> order(CaptionFileValues captions) {
        return captions.sections();
    }

    /** True for a section whose own name is meant to change. */
    default boolean renames(CaptionSection section) {
        return false;
    }

    /**
     * A new section behind all others.
     *
     * @param photos to be moved there, in their new order; none is where one of them was moved elsewhere meanwhile
     */
    record Added(String title, List<Chosen> photos) implements SectionChange {
        private static final CaptionPath SECTIONS = CaptionPath.of("sections");

        public Added {
            photos = List.copyOf(photos);
        }

        @Override
        public Result in(CaptionFileValues captions) {
            Optional<Chosen> gone =
                    photos.stream().filter(photo -> !photo.isIn(captions)).findFirst();
            if (gone.isPresent()) {
                return Stopped.refused(
                        "'" + gone.get().file() + "' was moved in the file meanwhile; look where it is now");
            }
            return titled(title, wanted -> {
                Map<String, CaptionValue> section = new LinkedHashMap<>();
                section.put("title", wanted);
                section.put("photos", CaptionValue.text(""));
                return new Made(captions.append(SECTIONS, new CaptionValue.Fields(section))
                        .then(this::filled));
            });
        }

        private Outcome<CaptionFileValues> filled(CaptionFileValues made) {
            // The list may hold items that are no sections.
            CaptionPath target = made.sections().stream()
                    .filter(section -> section.depth() == 0)
                    .reduce((first, second) -> second)
                    .orElseThrow()
                    .path()
                    .key("photos");
            Outcome<CaptionFileValues> filled = Outcome.of(made);
            for (Chosen photo : photos) {
                filled = filled.then(before -> PhotoMove.toEnd(before, photo.file(), target));
            }
            return filled;
        }
    }

    /**
     * A photo that was chosen on the page.
     *
     * @param was id of the section where the page had shown it; null for a photo without an entry
     */
    record Chosen(String file, @Nullable String was) {
        private boolean isIn(CaptionFileValues captions) {
            return Objects.equals(PhotoMove.sectionNow(captions, file), was);
        }
    }

    /**
     * Another title.
     *
     * @param was the title the page had shown
     */
    record Renamed(String id, String title, String was) implements SectionChange {
        @Override
        public Result in(CaptionFileValues captions) {
            return titled(title, wanted -> CaptionChange.section(captions, id)
                    .filter(section -> onOneLine(section.title()).equals(onOneLine(was)))
                    .map(CaptionSection::path)
                    .<Result>map(path -> new Made(captions.set(path.key("title"), wanted)))
                    .orElseGet(() -> Stopped.refused(
                            "the section was changed in the file meanwhile; look what it is called now")));
        }

        @Override
        public boolean renames(CaptionSection section) {
            return section.id().equals(id);
        }
    }

    /**
     * Another place among the sections beside it.
     *
     * @param before id of the section before which it is to stand; null for behind all others beside it
     */
    record Moved(String id, @Nullable String before) implements SectionChange {
        @Override
        public Result in(CaptionFileValues captions) {
            return CaptionChange.inSection(
                    captions,
                    id,
                    section -> before == null
                            ? new Made(captions.move(section.path(), list(section), Integer.MAX_VALUE))
                            : CaptionChange.inSection(captions, before, next -> before(captions, section, next)));
        }

        private static Result before(CaptionFileValues captions, CaptionSection section, CaptionSection next) {
            return list(section).equals(list(next))
                    ? new Made(
                            captions.move(section.path(), list(section), captions.ordinal(list(section), next.path())))
                    : Stopped.refused("the sections were changed in the file meanwhile; look where they are now");
        }

        @Override
        public List<CaptionSection> order(CaptionFileValues captions) {
            List<CaptionSection> block = new ArrayList<>();
            List<CaptionSection> rest = new ArrayList<>();
            CaptionSection moved = CaptionChange.section(captions, id).orElseThrow();
            captions.sections().forEach(each -> (isBelow(each, moved.path()) ? block : rest).add(each));
            rest.addAll(place(rest, list(moved)), block);
            return rest;
        }

        private int place(List<CaptionSection> rest, CaptionPath list) {
            int end = 0;
            for (int i = 0; i < rest.size(); i++) {
                if (rest.get(i).id().equals(before)) {
                    return i;
                }
                end = isBelow(rest.get(i), list) ? i + 1 : end;
            }
            return end;
        }

        private static boolean isBelow(CaptionSection section, CaptionPath path) {
            List<CaptionPath.Step> steps = section.path().steps();
            int depth = path.steps().size();
            return steps.size() >= depth && steps.subList(0, depth).equals(path.steps());
        }

        private static CaptionPath list(CaptionSection section) {
            List<CaptionPath.Step> steps = section.path().steps();
            return new CaptionPath(steps.subList(0, steps.size() - 1));
        }
    }

    /** A section that holds nothing taken out. */
    record Removed(String id) implements SectionChange {

        private static final Set<String> CONTENTS = Set.of("photos", "videos", "sections");

        @Override
        public Result in(CaptionFileValues captions) {
            return CaptionChange.inSection(
                    captions,
                    id,
                    section -> isEmpty(captions, section.path())
                            ? new Made(captions.remove(section.path()))
                            : Stopped.refused("the section isn't empty; move its photos first"));
        }

        @Override
        public List<CaptionSection> order(CaptionFileValues captions) {
            return captions.sections().stream()
                    .filter(section -> !section.id().equals(id))
                    .toList();
        }

        private static boolean isEmpty(CaptionFileValues captions, CaptionPath section) {
            return CONTENTS.stream().allMatch(key -> captions.value(section.key(key))
                    .filter(Removed::holds)
                    .isEmpty());
        }

        private static boolean holds(CaptionValue value) {
            if (value instanceof CaptionValue.Fields fields) {
                return !fields.fields().isEmpty();
            }
            return !(value instanceof CaptionValue.Items items)
                    || !items.items().isEmpty();
        }
    }

    private static String onOneLine(String title) {
        return title.strip().replaceAll("\\s+", " ");
    }

    /** Goes on with the title on one line; stops where there is none. */
    private static Result titled(String title, Function<CaptionValue, Result> next) {
        String line = onOneLine(title);
        return line.isEmpty() ? Stopped.refused("a section needs a title") : next.apply(CaptionValue.text(line));
    }
}
