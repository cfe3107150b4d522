package org.atrium.platform.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.search.Words.Kind;
import org.atrium.platform.search.Words.Unit;
import org.atrium.platform.search.Words.Word;
import org.atrium.platform.text.Folding;

/**
 * A text as what it is found by: its words, and their stems in a language. They are made here, for the index and for
 * questions alike, and given to the search engine between spaces; so each finds the same.
 */
final class Terms {

    private final String source;
    private final Folding.Folded folded;
    private final List<Unit> units;

    private Terms(String source) {
        this.source = source;
        this.folded = Folding.folded(source);
        this.units = Words.ofFolded(folded.text());
    }

    static Terms of(String text) {
        return new Terms(text);
    }

    static String joined(Stream<String> terms) {
        return terms.collect(Collectors.joining(" "));
    }

    List<Unit> units() {
        return units;
    }

    /** All that the text is found by, as it is written. */
    String plain() {
        return joined(units.stream().flatMap(Unit::indexed).map(Word::term));
    }

    /** The same by the forms of a language. */
    String in(SearchLanguage language) {
        return joined(units.stream().flatMap(Unit::indexed).map(word -> stem(word, language)));
    }

    /** What the forms of a word have in common. */
    String stem(Word word, SearchLanguage language) {
        return word.kind() == Kind.WORD ? language.stem(word.term(), () -> written(word)) : word.term();
    }

    /** As it stands in the text, in small letters, with its accents. */
    private String written(Word word) {
        return source.substring(start(word), end(word)).toLowerCase(Locale.ROOT);
    }

    /** Where a word begins in the text. */
    int start(Word word) {
        return folded.start(word.from());
    }

    /** Where it ends. */
    int end(Word word) {
        return folded.end(word.to());
    }
}
