package org.atrium.integration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file as UTF-8; bytes that are none become the replacement character rather than an end of the reading. */
final class Utf8Lines {

    private static final int BUFFER = 1 << 16;

    private Utf8Lines() {}

    static BufferedReader of(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), BUFFER);
    }
}
