package org.atrium.imports;

import java.util.List;

/**
 * Takes in the lines of one kind of import, such as orders. Implementations are public stateless session beans (with
 * {@code @LocalBean} where they are also injected by class); they are called in the background, so by nobody signed in.
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
