package dev.recapgallery.input;

import dev.recapgallery.model.YamlTextReader;
import dev.recapgallery.problem.Place;
import java.util.List;
import java.util.regex.Pattern;
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

    /** As {@link Mark#getLine} counts them (YAML 1.1, section 5.4). */
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]");

    private final String shownName;
    private final String typed;
    private final StreamReader text;
    private final Parser parser;
    private @Nullable List<String> lines;
    private @Nullable Mark last;

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
        if (lines == null) {
            lines = List.of(LINE_END.split(typed, -1));
        }
        if (last == null || last.getLine() >= lines.size()) {
            return "";
        }
        String line = lines.get(last.getLine());
        int column = Math.min(last.getColumn(), line.codePointCount(0, line.length()));
        return line.substring(line.offsetByCodePoints(0, column));
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
