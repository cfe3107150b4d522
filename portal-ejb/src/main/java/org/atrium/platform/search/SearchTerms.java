package org.atrium.platform.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.search.WordToken.TokenKind;
import org.atrium.platform.text.Folding;

/**
 * The search terms of a text: its words and their stems in a language. They are computed here for the index and for
 * queries alike, so both search engines find the same.
 */
final class SearchTerms {

    private final String source;
    private final Folding.Folded folded;
    private final List<TokenUnit> units;

    private SearchTerms(String source) {
        this.source = source;
        this.folded = Folding.folded(source);
        this.units = WordTokenizer.ofFolded(folded.text());
    }

    static SearchTerms of(String text) {
        return new SearchTerms(text);
    }

    static String joined(Stream<String> terms) {
        return terms.collect(Collectors.joining(" "));
    }

    List<TokenUnit> units() {
        return units;
    }

    /** All that the text is found by, as it is written. */
    String plain() {
        return joined(indexed().map(WordToken::term));
    }

    /** The same by the forms of a language. */
    String in(SearchLanguage language) {
        return joined(indexed().map(word -> stem(word, language)));
    }

    /** Its words in their order, so that those next to each other are known; then what they are found by besides. */
    private Stream<WordToken> indexed() {
        return Stream.concat(
                units.stream().flatMap(TokenUnit::indexed), units.stream().flatMap(unit -> unit.others().stream()));
    }

    /** What the forms of a word have in common. */
    String stem(WordToken word, SearchLanguage language) {
        return word.kind() == TokenKind.WORD ? language.stem(word.term(), () -> written(word)) : word.term();
    }

    /** As it stands in the text, in small letters, with its accents. */
    private String written(WordToken word) {
        return source.substring(start(word), end(word)).toLowerCase(Locale.ROOT);
    }

    /** Whether nothing but a space stands between two words. */
    boolean isSpaceBetween(WordToken one, WordToken next) {
        return next.from() == one.to() + 1 && folded.text().charAt(one.to()) == ' ';
    }

    /** Where a word begins in the text. */
    int start(WordToken word) {
        return folded.start(word.from());
    }

    /** Where it ends. */
    int end(WordToken word) {
        return folded.end(word.to());
    }
}
