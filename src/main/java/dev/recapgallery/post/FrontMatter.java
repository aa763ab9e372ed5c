package dev.recapgallery.post;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The head of a post that site generators read: YAML between {@code ---} lines or TOML between {@code +++} lines.
 *
 * @param title what it says of the title, or null
 * @param end char index behind it; 0 where there is none
 */
record FrontMatter(@Nullable String title, int end) {

    private static final Pattern YAML_BLOCK =
            Pattern.compile("\\A---[ \\t]*\\R(?<body>(?s:.*?))^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern TOML_BLOCK =
            Pattern.compile("\\A\\+\\+\\+[ \\t]*\\R(?<body>(?s:.*?))^\\+\\+\\+[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern TOML_TITLE =
            Pattern.compile("^[ \\t]*title[ \\t]*=[ \\t]*([\"'])(?<title>.*)\\1[ \\t]*$", Pattern.MULTILINE);

    static FrontMatter of(String post) {
        Matcher yaml = YAML_BLOCK.matcher(post);
        if (yaml.find()) {
            return ofYaml(yaml.group("body"), yaml.end());
        }
        Matcher toml = TOML_BLOCK.matcher(post);
        if (!toml.find()) {
            return new FrontMatter(null, 0);
        }
        Matcher title = TOML_TITLE.matcher(toml.group("body"));
        return new FrontMatter(title.find() ? title.group("title") : null, toml.end());
    }

    /** The post with blanks in place of its front matter, so that every position stays. */
    String blankedOut(String post) {
        return post.substring(0, end).replaceAll("[^\\r\\n]", " ") + post.substring(end);
    }

    private static FrontMatter ofYaml(String body, int end) {
        try {
            Node root = new Yaml().compose(new StringReader(body));
            if (root != null && !(root instanceof MappingNode)) {
                // A rule at the top and another further down.
                return new FrontMatter(null, 0);
            }
            return new FrontMatter(root == null ? null : title((MappingNode) root), end);
        } catch (YAMLException e) {
            // Broken front matter is still none of the post's content.
            return new FrontMatter(null, end);
        }
    }

    private static @Nullable String title(MappingNode root) {
        for (NodeTuple tuple : root.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("title")
                    && tuple.getValueNode() instanceof ScalarNode value
                    && !value.getValue().isBlank()) {
                return value.getValue().strip();
            }
        }
        return null;
    }
}
