package org.atrium.lookup;

import java.util.List;
import java.util.Locale;
import org.atrium.account.Viewer;

/**
 * A feature that can be searched. Implementations are CDI beans. Access rules are part of the query, never a filter on
 * its result.
 */
public interface SearchSource {

    /** The name clients ask for it by, {@code faq} or {@code forum}. */
    String name();

    /** The best hits for a person's words, best first. */
    List<SearchHit> search(Viewer viewer, String query, Locale locale, int limit);

    /** The best hits for what is being typed, whose last word may be unfinished. */
    List<SearchHit> suggest(Viewer viewer, String typed, Locale locale, int limit);

    /** Equal as long as visitors are answered the same. Only asked of sources that have something for them. */
    default Object visitorVersion() {
        return "";
    }
}
