package dev.recapgallery.desk;

import dev.recapgallery.post.CaptionFileValues;
import dev.recapgallery.post.CaptionPath;
import dev.recapgallery.post.CaptionSection;
import dev.recapgallery.post.CaptionValue;
import dev.recapgallery.problem.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is done to the sections themselves. */
interface SectionChange extends CaptionChange {

    /** A new section behind all others. */
    record Added(String title) implements SectionChange {
        @Override
        public Outcome<CaptionFileValues> in(CaptionFileValues captions) throws Stopped {
            Map<String, CaptionValue> section = new LinkedHashMap<>();
            section.put("title", titled(title));
            section.put("photos", CaptionValue.text(""));
            return captions.append(CaptionPath.of("sections"), new CaptionValue.Fields(section));
        }
    }

    /**
     * Another title.
     *
     * @param was the title the page had shown
     */
    record Renamed(String id, String title, String was) implements SectionChange {
        @Override
        public Outcome<CaptionFileValues> in(CaptionFileValues captions) throws Stopped {
            CaptionValue wanted = titled(title);
            Optional<CaptionSection> section = captions.sections().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            if (section.isEmpty() || !section.get().title().equals(was)) {
                throw Stopped.refused("the section was changed in the file meanwhile; look what it is called now");
            }
            return captions.set(section.get().path().key("title"), wanted);
        }
    }

    /** A section that holds nothing taken out. */
    record Removed(String id) implements SectionChange {

        private static final Set<String> CONTENTS = Set.of("photos", "videos", "sections");

        @Override
        public Outcome<CaptionFileValues> in(CaptionFileValues captions) throws Stopped {
            CaptionPath path = CaptionChange.section(captions, id).path();
            boolean isEmpty = CONTENTS.stream()
                    .allMatch(key ->
                            captions.value(path.key(key)).filter(Removed::holds).isEmpty());
            if (!isEmpty) {
                throw Stopped.refused("the section isn't empty; move its photos first");
            }
            return captions.remove(path);
        }

        private static boolean holds(CaptionValue value) {
            if (value instanceof CaptionValue.Fields fields) {
                return !fields.fields().isEmpty();
            }
            return !(value instanceof CaptionValue.Items items)
                    || !items.items().isEmpty();
        }
    }

    private static CaptionValue titled(String title) throws Stopped {
        String line = title.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            throw Stopped.refused("a section needs a title");
        }
        return CaptionValue.text(line);
    }
}
