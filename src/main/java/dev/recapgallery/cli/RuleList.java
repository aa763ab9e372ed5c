package dev.recapgallery.cli;

import dev.recapgallery.lint.RuleCard;
import dev.recapgallery.publish.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what rules there are. */
final class RuleList {

    private RuleList() {}

    static String written(List<RuleCard> cards, FindingFormat format) {
        return format == FindingFormat.json ? json(cards) : text(cards);
    }

    private static String text(List<RuleCard> cards) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("RULE", "SEVERITY", "SHOWN BY", "WHY, AND WHAT TO DO"));
        for (RuleCard card : cards) {
            rows.add(List.of(card.id(), card.severity().word(), commands(card), card.reason()));
            rows.add(List.of("", "", "", "→ " + card.wayOut()));
        }
        return Table.written(rows);
    }

    private static String commands(RuleCard card) {
        return switch (card.scope()) {
            case BUILD -> "build, check";
            case CHECK -> "check";
            case POSTS -> "check POST.md";
        };
    }

    private static String json(List<RuleCard> cards) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", 1);
        root.put("rules", cards.stream().map(RuleList::json).toList());
        return JsonText.of(root);
    }

    private static Map<String, Object> json(RuleCard card) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", card.id());
        view.put("severity", card.severity().word());
        view.put("scope", card.scope().name().toLowerCase(Locale.ROOT));
        view.put("reason", card.reason());
        view.put("wayOut", card.wayOut());
        return view;
    }
}
