package org.atrium.inbound;

import java.util.regex.Pattern;

/**
 * Links of our mails that act for whoever has them, in the words of somebody who quoted such a mail: what reads them is
 * not for whoever else reads the words.
 */
final class QuotedLinks {

    private static final Pattern TOKEN = Pattern.compile("([?&]token=)[^\\s<>()\\[\\]\"&]{8,}");

    private QuotedLinks() {}

    /** The same Markdown with such links made useless. */
    static String without(String markdown) {
        return TOKEN.matcher(markdown).replaceAll("$1…");
    }
}
