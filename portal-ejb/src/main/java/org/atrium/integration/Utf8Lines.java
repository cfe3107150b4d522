package org.atrium.integration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a file as UTF-8; bytes that are none become the replacement character rather than an end of the reading. The mark
 * that some systems put in front of UTF-8 is not part of the first line.
 */
final class Utf8Lines {

    private static final int BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Utf8Lines() {}

    static BufferedReader of(Path file) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), BUFFER);
        lines.mark(1);
        if (lines.read() != BYTE_ORDER_MARK) {
            lines.reset();
        }
        return lines;
    }
}
