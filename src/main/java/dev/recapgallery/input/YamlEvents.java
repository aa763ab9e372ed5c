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

    /** The line of the last event that was asked for, and the index where it begins. */
    private int line;

    private int lineStart;

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

    /** What stands on its line behind the last event taken: blanks, a comment. */
    String behindLast() {
        if (last == null) {
            return "";
        }
        if (last.getLine() < line) {
            line = 0;
            lineStart = 0;
        }
        for (; line < last.getLine(); line++) {
            lineStart = LineEnds.nextLine(typed, lineStart);
        }
        String whole = typed.substring(lineStart, LineEnds.contentEnd(typed, lineStart));
        int column = Math.min(last.getColumn(), whole.codePointCount(0, whole.length()));
        return whole.substring(whole.offsetByCodePoints(0, column));
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
