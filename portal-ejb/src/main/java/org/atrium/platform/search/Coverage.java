package org.atrium.platform.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of what a question tells a text has. A text that has one word of four may be the best there is and no answer
 * all the same.
 */
final class Coverage {

    /**
     * So much of a question is in what answers it. Found with questions about other things ({@code off-topic.txt} of the
     * tests), of which every second one was looked at.
     */
    static final double ENOUGH = 0.5;

    /** Who tells more than so many words, tells much that no answer needs. */
    static final double MANY = 3;

    /** A word that stands in the text alone, not in the title. */
    private static final double IN_TEXT = 0.8;

    private final List<Need> needs;

    /** @param needs what tells something, in the order of the question */
    Coverage(List<Need> needs) {
        this.needs = List.copyOf(needs);
    }

    /**
     * What the question tells that stands in a title, or was found in the text below it: 0 to 1, and 1 if it tells nothing.
     *
     * @param found the words and stems that were found in the text
     * @param title its words and stems
     * @param typing whether the last word may be unfinished
     */
    double of(Set<String> found, Title title, boolean typing) {
        double told = 0;
        double there = 0;
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            boolean unfinished = typing && i == needs.size() - 1;
            double has = need.isIn(title, unfinished) ? 1 : need.isIn(found) ? IN_TEXT : 0;
            there += has * need.weight();
            told += has > 0 || !unfinished ? need.weight() : 0;
        }
        return told == 0 ? 1 : there / Math.min(told, MANY);
    }

    /** Whether but one word of the question tells something. */
    boolean isOneWord() {
        return needs.size() == 1;
    }

    /** Whether words that are read in a text may be mistyped ones of the question. */
    Set<String> mistyped(Set<String> read) {
        Set<String> found = new HashSet<>();
        for (Need need : needs) {
            read.stream()
                    .filter(word -> Typing.isSlip(need.word(), word))
                    .findFirst()
                    .ifPresent(word -> found.add(need.word()));
        }
        return found;
    }

    /**
     * A word of the question.
     *
     * @param weight how much it tells
     * @param ways each of these is as good: all of its stems must be there
     */
    record Need(String word, double weight, List<Set<String>> ways) {

        private boolean isIn(Set<String> found) {
            return ways.stream().anyMatch(found::containsAll);
        }

        private boolean isIn(Title title, boolean unfinished) {
            return isIn(title.terms())
                    || title.words().stream()
                            .anyMatch(other -> unfinished && other.startsWith(word) || Typing.isSlip(word, other));
        }
    }

    /**
     * What stands in a title.
     *
     * @param words as they are
     * @param terms these, and their stems
     */
    record Title(Set<String> words, Set<String> terms) {

        static Title of(String text, Set<SearchLanguage> languages) {
            SearchTerms terms = SearchTerms.of(text);
            List<WordToken> read =
                    terms.units().stream().flatMap(TokenUnit::searched).toList();
            Set<String> words = read.stream().map(WordToken::term).collect(Collectors.toSet());
            Set<String> all = new HashSet<>(words);
            languages.forEach(language -> read.forEach(word -> all.add(terms.stem(word, language))));
            return new Title(words, all);
        }
    }

    /** Collects what a question tells. */
    static final class Needs {

        private final List<Need> needs = new ArrayList<>();

        void add(String word, double weight, List<Set<String>> ways) {
            if (weight > 0) {
                needs.add(new Need(word, weight, List.copyOf(ways)));
            }
        }

        Coverage coverage() {
            return new Coverage(needs);
        }
    }
}
