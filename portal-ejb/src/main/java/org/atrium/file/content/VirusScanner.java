package org.atrium.file.content;

import java.nio.file.Path;

/** Looks for what harms in a file. */
public interface VirusScanner {

    /** Whether a scanner is there to ask; without one every file is {@link ScanResult#CLEAN}. */
    boolean isConfigured();

    /** What the scanner says. Whatever is wrong with the scanner is {@link ScanResult#AWAY}, and no exception. */
    ScanResult scan(Path content);
}
