package dev.recapgallery.desk;

import dev.recapgallery.desk.Saved.Question;
import dev.recapgallery.edit.CaptionFileValues;
import dev.recapgallery.edit.CaptionSection;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of the sections that is asked about first where it gives others another name: sections with the same title
 * are told apart by their order ({@code day}, {@code day-1}), and the markers in posts name them so.
 *
 * @param agreed the new names that were agreed to; where the file came to need others meanwhile, it is asked anew
 */
record AgreedSectionChange(SectionChange change, List<String> agreed) implements CaptionChange {

    private static final int MAX_NAMED = 6;

    AgreedSectionChange {
        agreed = List.copyOf(agreed);
    }

    @Override
    public Result in(CaptionFileValues captions) {
        Result result = change.in(captions);
        if (!(result instanceof Made made) || made.file().result() == null) {
            return result;
        }
        List<String> renamed = renamed(captions, made.file().result());
        return renamed.isEmpty() || renamed.equals(agreed)
                ? result
                : Stopped.asked(new Question(question(renamed), renamed));
    }

    private List<String> renamed(CaptionFileValues captions, CaptionFileValues changed) {
        List<CaptionSection> before = change.order(captions);
        List<CaptionSection> after = changed.sections();
        List<String> renamed = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            String old = before.get(i).id();
            String now = after.get(i).id();
            if (!old.equals(now) && !change.renames(before.get(i))) {
                renamed.add("“" + old + "” becomes “" + now + "”");
            }
        }
        return renamed;
    }

    private static String question(List<String> renamed) {
        int more = renamed.size() - MAX_NAMED;
        return "Sections with the same title get their names by their order, and this changes names: "
                + String.join(", ", renamed.subList(0, Math.min(renamed.size(), MAX_NAMED)))
                + (more > 0 ? ", and " + more + " more" : "")
                + ". Posts that embed these sections would show another one until their markers are changed, too.";
    }
}
