package dev.recapgallery.cli;

/** How findings are written. */
enum FindingFormat {
    text,
    json,
    sarif,
    github
}
