package dev.recapgallery.cli;

import dev.recapgallery.model.Explanation;
import dev.recapgallery.model.Explanation.ExplainedField;
import dev.recapgallery.model.Explanation.Offer;
import dev.recapgallery.model.Explanation.Verdict;
import dev.recapgallery.model.Photo;
import dev.recapgallery.problem.Printable;
import dev.recapgallery.publish.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes where the fields of a photo come from. */
final class ExplanationWriter {

    /** In a table; JSON has all of it. */
    private static final int MAX_VALUE_CHARS = 60;

    private ExplanationWriter() {}

    static String written(Explanation explanation, Photo photo, boolean asJson) {
        return asJson ? json(explanation, photo) : text(explanation, photo);
    }

    private static String text(Explanation explanation, Photo photo) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("FIELD", "", "SOURCE", "VALUE", "WHY"));
        for (ExplainedField field : explanation.fields()) {
            if (field.offers().isEmpty()) {
                rows.add(List.of(field.name(), "-", "", "", lacking(field.name())));
            }
            for (int i = 0; i < field.offers().size(); i++) {
                Offer offer = field.offers().get(i);
                rows.add(List.of(
                        i == 0 ? field.name() : "",
                        word(offer.verdict()),
                        offer.source(),
                        Printable.excerpt(offer.value().replace('\n', ' '), MAX_VALUE_CHARS),
                        offer.why()));
            }
        }
        String head = "photo " + explanation.file() + ", id " + explanation.id() + ", "
                + photo.source().widthPx() + " × " + photo.source().heightPx() + " pixels"
                + (isHidden(explanation) ? ", hidden" : "");
        return Printable.line(head) + "\n\n" + Table.written(rows);
    }

    /** A photo should have these; nothing else has to be there. */
    private static String lacking(String field) {
        return List.of("caption", "alt", "credit").contains(field) ? "missing: nothing says it" : "";
    }

    private static boolean isHidden(Explanation explanation) {
        return explanation.fields().stream()
                .anyMatch(field ->
                        field.name().equals("hidden") && !field.offers().isEmpty());
    }

    private static String json(Explanation explanation, Photo photo) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", 1);
        root.put("id", explanation.id());
        root.put("file", explanation.file());
        root.put("width", photo.source().widthPx());
        root.put("height", photo.source().heightPx());
        Map<String, Object> fields = new LinkedHashMap<>();
        explanation
                .fields()
                .forEach(field -> fields.put(
                        field.name(),
                        field.offers().stream().map(ExplanationWriter::json).toList()));
        root.put("fields", fields);
        return JsonText.of(root);
    }

    private static Map<String, Object> json(Offer offer) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("verdict", word(offer.verdict()));
        view.put("source", offer.source());
        view.put("value", offer.value());
        view.put("why", offer.why());
        return view;
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
