package org.atrium.platform.search;

import java.util.Locale;

/** What an indexed entity says of itself, so that it can be found by words and shown as a hit without being loaded. */
public interface Searchable {

    /** The language its words are in. */
    Locale searchLocale();

    /** Its title, as plain text. */
    String searchTitle();

    /** All its other words, as plain text: no Markdown, no HTML. */
    String searchText();

    /** Path of its page. */
    String searchPath();

    /** A short fact to show beside the title, such as the name of a status, or null. */
    String searchNote();
}
