package org.atrium.file.content;

/** What a virus scanner says of a file. */
public enum ScanResult {
    /** Nothing was found. */
    CLEAN,
    /** It has something in it that harms. */
    INFECTED,
    /** The scanner takes no file of this size, whenever it is asked. */
    TOO_LARGE,
    /** The scanner did not answer, or not in words we know: ask again later. */
    AWAY
}
