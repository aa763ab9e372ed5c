package dev.recapgallery.post;

import java.util.List;
import java.util.Random;

/** Posts of all sorts of lines around images, the same post for the same seed. */
final class RandomPost {

    private static final List<String> IMAGES = List.of(
            "![](images/#.jpg)",
            "![Alt #](images/#.jpg)",
            "![](images/#.jpg \"Title #\")",
            "![][r#]",
            "![Alt # of](<images/#.jpg>)",
            "![](images/#.jpg) ![](images/#.jpg)",
            "![two\nlines](images/#.jpg)",
            "![](/site/images/#.jpg)",
            "![]({{ site.url }}/images/#.jpg)",
            "- ![](images/#.jpg)",
            "> ![](images/#.jpg)",
            "word ![](images/#.jpg)",
            "[![](images/#.jpg)](big.html)",
            "  ![](images/#.jpg)",
            "![](images/#.jpg)\\",
            "![](images/#.jpg){: .wide}",
            "<img src=\"images/#.jpg\" alt=\"x\">",
            "{{< figure src=\"images/#.jpg\" caption=\"Sea\" >}}",
            "`![](images/#.jpg)`",
            "![](other.jpg)",
            "![](https://example.org/#.jpg)");
    private static final List<String> TEXTS = List.of(
            "The pier #",
            "Sea (photo credit: Ana Lee (https://example.org/a--b))",
            "*Boats* -- {{ x }} {% if %} <% y %> %7B #",
            "One. Two! Three --> four # and <b>bold</b>",
            "A [link](https://example.org/{x}) and `code`",
            "Zürich 😀 #",
            "<sub>Small #</sub>",
            "<sub>[**back to top**](#top)</sub>",
            "    indented",
            "2. two",
            "- item",
            "{: .wide}",
            "***",
            "| a | b |\n|---|---|\n| c | d |",
            "<!-- note -->",
            "<!--\n![](images/1.jpg)\n-->",
            "https://youtu.be/8w3ubfRBK5I",
            "*em\nphasis* and\nmore");
    private static final List<String> OTHERS = List.of(
            "## Section #",
            "```\n![](images/1.jpg)\n```",
            "<div>",
            "</div>",
            "<p>html #</p>",
            "[r#]: images/#.jpg \"Ref\"",
            "    ![](images/1.jpg)",
            "<!-- recap:gallery trip -->\n<!-- /recap:gallery -->",
            ":::{note}\n![](images/2.jpg)\n:::");

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private RandomPost(long seed) {
        this.random = new Random(seed);
    }

    static String of(long seed) {
        return new RandomPost(seed).write();
    }

    private String write() {
        List<String> lineEnds = List.of("\n", "\r\n", "\r");
        int ends = random.nextInt(5);
        int blocks = 1 + random.nextInt(12);
        for (int i = 0; i < blocks; i++) {
            int lines = 1 + random.nextInt(4);
            for (int j = 0; j < lines; j++) {
                out.append(line()).append(random.nextInt(8) == 0 ? "  " : "").append('\n');
            }
            out.append(random.nextInt(10) == 0 ? "" : random.nextInt(10) == 0 ? " \n" : "\n");
        }
        if (random.nextInt(3) == 0) {
            out.setLength(out.length() - 1);
        }
        StringBuilder ended = new StringBuilder();
        for (char c : out.toString().toCharArray()) {
            ended.append(c == '\n' ? lineEnds.get(ends > 2 ? random.nextInt(ends == 3 ? 2 : 3) : ends) : c);
        }
        return ended.toString();
    }

    private String line() {
        int kind = random.nextInt(10);
        List<String> lines = kind < 5 ? IMAGES : kind < 9 ? TEXTS : OTHERS;
        // The first ones are the usual ones.
        int at = random.nextInt(3) == 0 ? random.nextInt(lines.size()) : random.nextInt(Math.min(4, lines.size()));
        return lines.get(at).replace("#", String.valueOf(random.nextInt(6)));
    }
}
