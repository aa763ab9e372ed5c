package dev.recapgallery.text;

/**
 * Characters of a word that are one letter.
 *
 * @param start the index of the first one
 * @param end the index behind the last one
 * @param codePoint what they were: their own, where nothing is wrong with them
 */
record Piece(int start, int end, int codePoint, boolean isDamaged) {}
