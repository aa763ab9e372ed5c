package dev.recapgallery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.resolver.Resolver;

class YamlTextReaderTest {

    private static Node read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        return new Composer(new ParserImpl(new YamlTextReader(yaml), options), new Resolver(), options).getSingleNode();
    }

    private static List<String> texts(String yaml) {
        return ((MappingNode) read(yaml))
                .getValue().stream().map(YamlTextReaderTest::text).toList();
    }

    private static String text(NodeTuple pair) {
        return ((ScalarNode) pair.getKeyNode()).getValue() + "=" + ((ScalarNode) pair.getValueNode()).getValue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Really? Yes          | Really? Yes
                    Where is Claire ?    | Where is Claire ?
                    Où ? Là              | Où ? Là
                    Ростов? Рязань? Нет! | Ростов? Рязань? Нет!
                    a??b                 | a??b
                    "Why? Oh"            | Why? Oh
                    'Why? Oh'            | Why? Oh
                    """)
    void aQuestionIsNoKey(String typed, String read) {
        assertEquals(List.of("caption=" + read, "alt=x"), texts("{caption: " + typed + ", alt: x}"));
        assertEquals(List.of("alt=x", "caption=" + read), texts("{alt: x, caption: " + typed + "}"));
        assertEquals(List.of("caption=" + read, "alt=x"), texts("caption: " + typed + "\nalt: x\n"));
    }

    @Test
    void aKeyWithItsSignIsStillOne() {
        assertEquals(List.of("a=1", "b=2"), texts("{? a : 1, ? b : 2}"));
        assertEquals(List.of("a=1", "b=2"), texts("? a\n: 1\n? b\n: 2\n"));
    }

    @Test
    void aQuestionInACommentChangesNothing() {
        assertEquals(List.of("a=1", "b=2?"), texts("# is it? {\na: 1 # why?\nb: 2?\n"));
    }
}
