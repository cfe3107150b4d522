package org.atrium.search;

import java.util.List;
import java.util.stream.Stream;
import org.atrium.lookup.SearchAction;
import org.atrium.lookup.SearchHit;

/**
 * Something the viewer seems to want to do.
 *
 * @param hit where it is done
 * @param own the viewer's own orders, returns or tickets it may be about
 */
public record ActionRow(SearchAction action, SearchHit hit, List<SearchHit> own) {

    public ActionRow {
        own = List.copyOf(own);
    }

    /** The action, then what it may be about. */
    public Stream<SearchHit> hits() {
        return Stream.concat(Stream.of(hit), own.stream());
    }
}
