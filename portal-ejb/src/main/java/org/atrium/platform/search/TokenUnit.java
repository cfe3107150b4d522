package org.atrium.platform.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tokens that belong together.
 *
 * @param tokens its parts, or the pairs of its signs
 * @param name what they are together, or null
 * @param exact whether the parts alone are something else, as C is not C#
 * @param characters its single signs, where it is of a script without spaces
 * @param others what it is found by besides: with more or less joined to it
 */
record TokenUnit(
        List<WordToken> tokens, WordToken name, boolean exact, List<WordToken> characters, List<WordToken> others) {

    /** All that stands in a text with it, one after the other; the others stand nowhere. */
    Stream<WordToken> indexed() {
        return Stream.of(tokens.stream(), Stream.ofNullable(name), characters.stream())
                .flatMap(found -> found);
    }

    /** What of it is looked for. */
    Stream<WordToken> searched() {
        return Stream.of(
                        tokens.isEmpty() ? characters.stream() : tokens.stream(),
                        Stream.ofNullable(name),
                        others.stream())
                .flatMap(found -> found);
    }

    /** Any of these is as good as the word. */
    List<WordToken> instead() {
        return tokens.size() == 1 ? others : List.of();
    }
}
