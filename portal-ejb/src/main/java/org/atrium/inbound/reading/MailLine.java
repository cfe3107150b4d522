package org.atrium.inbound.reading;

/**
 * A line of a body, and what the mail's markup says of it.
 *
 * @param text Markdown; a quoted line begins with a {@code >}
 * @param mark by markup; plain text has none
 */
record MailLine(String text, LineMark mark) {

    /** Quotes are set off by at most so many blanks. */
    private static final int MAX_INDENT = 3;

    /** What markup says. */
    enum LineMark {
        NONE,
        /** Set off by its author for a reason of theirs: a quote only below an attribution. */
        INDENTED,
        QUOTE,
        ATTRIBUTION,
        SIGNATURE,
        /** All from here on is quoted. */
        CUT
    }

    static MailLine plain(String text) {
        return new MailLine(text, LineMark.NONE);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isQuoted() {
        int at = 0;
        while (at < text.length() && at < MAX_INDENT && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '>';
    }

    /** As people read it: without the marks of Markdown, in small letters, with plain blanks, hyphens and colons. */
    String words() {
        return QuoteWords.plain(text);
    }
}
