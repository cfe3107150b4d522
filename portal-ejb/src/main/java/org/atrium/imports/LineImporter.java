package org.atrium.imports;

import java.util.List;

/**
 * Imports the lines of one kind, such as orders. Implementations are beans that are called in the background, without a
 * viewer and without a transaction.
 */
public interface LineImporter {

    /** What clients call the kind: {@code orders}, {@code articles} or {@code threads}. */
    String kind();

    /**
     * Applies some lines, in a transaction of its own, and tells of each what became of it.
     * A line that came before must change nothing. A bad line is either told of as rejected, or refused by throwing: then
     * the transaction rolls back, the lines come again one by one, and what is thrown for a single line rejects it.
     */
    List<LineOutcome> apply(List<ImportLine> lines);
}
