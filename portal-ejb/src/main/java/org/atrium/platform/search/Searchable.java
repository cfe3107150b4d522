package org.atrium.platform.search;

import java.util.List;
import java.util.Locale;

/** An indexed entity that can be found by words. */
public interface Searchable {

    /** The language its words are in. */
    Locale searchLocale();

    /** Its title, as plain text. */
    String searchTitle();

    /** Number of what is opened for it: its own, or that of what it is a part of. */
    Long searchOwner();

    /** All its other words, as plain text: no Markdown, no HTML; each passage by itself, in their order. */
    List<Passage> searchPassages();

    /** Words it is found by that are in none of its passages, such as tags. */
    default String searchExtra() {
        return "";
    }

    /** What says nearly as much as its title, such as the answer in one line; it may be in its passages as well. */
    default String searchLead() {
        return "";
    }

    /**
     * A part of a text that is read as a whole.
     *
     * @param id number of the row it is of
     * @param version goes up whenever it says something else
     */
    record Passage(long id, long version, String text) {}
}
