package dev.recapgallery.publish;

import org.commonmark.node.Node;

/** A language that inline text is written in. */
interface InlineMarkup {

    /** Text as shown, without line ends. */
    void text(String visible);

    /** A code span; not within another. */
    void code(String visible);

    /** Begins emphasis, strong emphasis or a link whose URL may be published. */
    void open(Node element);

    /** Ends what was opened last. */
    void close(Node element);

    void lineBreak();
}
