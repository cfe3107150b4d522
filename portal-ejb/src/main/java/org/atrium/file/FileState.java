package org.atrium.file;

/** Whether a file is served, and why not. */
public enum FileState {
    AVAILABLE,
    /** It waits for the virus scanner. */
    WAITING,
    /** The virus scanner takes no file of its size. */
    UNSCANNABLE,
    /** It had a virus, and its bytes are gone. */
    INFECTED
}
