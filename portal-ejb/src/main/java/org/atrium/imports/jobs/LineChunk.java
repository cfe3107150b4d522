package org.atrium.imports.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineOutcome;

/** A batch of lines that are imported together, with the outcomes of unreadable lines between them. */
final class LineChunk {

    private static final int MAX_LINES = 100;
    /** Together as long as one line may be, so that a batch takes no more memory than the longest line. */
    private static final int MAX_CHARACTERS = LineReader.MAX_BYTES;

    private final List<ImportLine> readable = new ArrayList<>();
    private final List<LineOutcome> outcomes = new ArrayList<>();
    private int characters;

    void add(LineReader.RawLine line) {
        if (line.fault() != null) {
            outcomes.add(unreadable(line));
        } else if (!line.text().isBlank()) {
            readable.add(new ImportLine(line.number(), line.text()));
            characters += line.text().length();
        }
    }

    boolean isFull() {
        return readable.size() + outcomes.size() >= MAX_LINES || characters >= MAX_CHARACTERS;
    }

    /** What became of each. */
    List<LineOutcome> apply(LineBatch importer) {
        outcomes.addAll(importer.apply(readable));
        return outcomes;
    }

    private static LineOutcome unreadable(LineReader.RawLine line) {
        return switch (line.fault()) {
            case TOO_LONG ->
                LineOutcome.unreadable(
                        line.number(), "imports.error.lineTooLong", Map.of("max", LineReader.MAX_BYTES >> 20));
            case ENCODING -> LineOutcome.unreadable(line.number(), "error.json.encoding", Map.of());
        };
    }
}
