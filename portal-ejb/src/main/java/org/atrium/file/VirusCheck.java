package org.atrium.file;

/** Whether a file was looked at for viruses: one that waits is not served until it passed. */
enum VirusCheck {
    /** It has none, or the shop has no scanner. */
    PASSED,
    /** The scanner was away. */
    WAITING,
    /** The scanner takes no file of its size: it is kept, and served to nobody. */
    UNSCANNABLE,
    /** It had one: its bytes are gone. */
    INFECTED;

    /** What is said of a file. */
    FileState state() {
        return this == PASSED ? FileState.AVAILABLE : FileState.valueOf(name());
    }
}
