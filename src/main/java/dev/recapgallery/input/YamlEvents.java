package dev.recapgallery.input;

import dev.recapgallery.model.YamlTextReader;
import dev.recapgallery.problem.Place;
import dev.recapgallery.text.LineEnds;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The parser's events one after the other. Text that is not YAML ends them with a {@link YamlRefusal}. */
final class YamlEvents {

    private final String shownName;
    private final String typed;
    private final StreamReader text;
    private final Parser parser;
    private @Nullable Mark last;

    /** Where the last event ended that was asked for: an index in the text, and how many code points stand before it. */
    private int asked;

    private int pointsBefore;

    YamlEvents(String shownName, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.shownName = shownName;
        this.typed = text;
        this.text = new YamlTextReader(text);
        this.parser = new ParserImpl(this.text, options);
    }

    /** Takes the next event. */
    Event next() {
        Event event = peek();
        parser.getEvent();
        last = event.getEndMark();
        return event;
    }

    /** The comment that stands on its line right behind the last event taken, with the blanks before it; else nothing. */
    String commentBehindLast() {
        if (last == null) {
            return "";
        }
        asked = typed.offsetByCodePoints(asked, last.getIndex() - pointsBefore);
        pointsBefore = last.getIndex();
        int sign = asked;
        while (sign < typed.length() && " \t".indexOf(typed.charAt(sign)) >= 0) {
            sign++;
        }
        return typed.startsWith("#", sign) ? typed.substring(asked, LineEnds.contentEnd(typed, sign)) : "";
    }

    boolean nextIs(Event.ID kind) {
        return peek().is(kind);
    }

    /** Where the next event begins. */
    Place nextPlace() {
        return place(peek());
    }

    Place place(Event event) {
        return YamlSyntax.place(shownName, event.getStartMark());
    }

    private Event peek() {
        try {
            return parser.peekEvent();
        } catch (YAMLException broken) {
            throw new YamlRefusal(YamlSyntax.explain(shownName, broken, typed));
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            // SnakeYAML 2.5 lets these through, such as for a file that ends in the midst of "\x4
            throw new YamlRefusal(YamlSyntax.unreadable(YamlSyntax.place(shownName, text.getMark())));
        }
    }
}
