package org.atrium.platform.search;

/**
 * Something that is indexed, looked for and marked.
 *
 * @param from where it begins in the folded text
 */
record WordToken(TokenKind kind, String term, int from, int to) {

    /** A longer word is known by its beginning. */
    private static final int MAX_LENGTH = 100;

    static WordToken word(String term, int from, int to) {
        return new WordToken(TokenKind.WORD, shortened(term), from, to);
    }

    static WordToken name(String term, int from, int to) {
        return new WordToken(TokenKind.NAME, shortened(term), from, to);
    }

    static WordToken characters(String term, int from, int to) {
        return new WordToken(TokenKind.CHARACTERS, shortened(term), from, to);
    }

    /** The same word without its first letters. */
    WordToken without(int letters) {
        return new WordToken(kind, term.substring(letters), from + letters, to);
    }

    private static String shortened(String term) {
        return term.length() <= MAX_LENGTH || term.codePointCount(0, term.length()) <= MAX_LENGTH
                ? term
                : term.substring(0, term.offsetByCodePoints(0, MAX_LENGTH));
    }

    /** How a word is made. */
    enum TokenKind {
        /** A word that has forms. */
        WORD,
        /** A name as it is. */
        NAME,
        /** Two signs, or one, of a script without spaces. */
        CHARACTERS
    }
}
