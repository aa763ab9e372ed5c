package dev.recapgallery.publish;

/**
 * A caption as published.
 *
 * @param text without markup, not escaped; a line break is {@code \n}; never blank
 * @param html with inline elements only, escaped
 */
record RenderedCaption(String text, String html) {}
