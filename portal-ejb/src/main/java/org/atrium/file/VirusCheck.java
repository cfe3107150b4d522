package org.atrium.file;

/** Whether a file was looked at for viruses: one that waits is not served until it passed. */
enum VirusCheck {
    /** It has none, or the shop has no scanner. */
    PASSED,
    /** The scanner was away. */
    WAITING,
    /** It had one: its bytes are gone. */
    INFECTED
}
