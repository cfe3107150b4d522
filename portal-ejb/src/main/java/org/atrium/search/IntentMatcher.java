package org.atrium.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.lookup.SearchAction;
import org.atrium.platform.search.QuestionWord;
import org.atrium.platform.search.Synonyms;
import org.atrium.platform.search.Typing;
import org.atrium.platform.text.Folding;

/**
 * Tells by a question's words what its author wants to do, also while it is being typed. A phrase is found in any order and
 * form of its words; a question that is about something else besides is none of it: to return something, not to return to
 * the settings of a thermostat.
 */
final class IntentMatcher {

    /** Words that are in any question, but make a phrase of what stands beside them. */
    private static final Set<String> KEPT = Stream.of(
                    "where wheres when my who cannot cant you not",
                    "wo wann wer nicht kein keine keinen",
                    "où quand pas",
                    "gdzie kiedy nie",
                    "где когда не нет",
                    "أين وين فين متى لم لا")
            .flatMap(words -> Arrays.stream(words.split(" ")))
            .map(Folding::of)
            .collect(Collectors.toUnmodifiableSet());

    /** A word of more letters may be known by its beginning, as long as it is the last of what is typed. */
    private static final int SHORTEST_BEGINNING = 2;

    /** With so many letters, it is taken for the word. */
    private static final int SURE_BEGINNING = 4;

    /** So much of a phrase is typed before it is guessed. */
    private static final int SHORTEST_PHRASE = 5;

    private static final int MOST = 2;

    private final Map<SearchAction, Intent> intents = new EnumMap<>(SearchAction.class);
    private final Synonyms synonyms;
    private final Locale locale;
    private final Set<UnicodeScript> scripts;

    /** @param phrases lines by action, see {@link VocabularyWords} */
    IntentMatcher(Map<SearchAction, String> phrases, Synonyms synonyms, Locale locale) {
        this.synonyms = synonyms;
        this.locale = locale;
        this.scripts = phrases.values().stream()
                .flatMap(lines -> scripts(lines).stream())
                .collect(Collectors.toSet());
        phrases.forEach((action, lines) -> {
            if (!lines.isEmpty()) {
                intents.put(action, intent(lines));
            }
        });
    }

    private static Set<UnicodeScript> scripts(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toSet());
    }

    /** Whether a text has letters that the phrases are written in. */
    boolean reads(String text) {
        return scripts(text).stream().anyMatch(scripts::contains);
    }

    /** Whether phrases of an action are known. */
    boolean knows(SearchAction action) {
        return intents.containsKey(action);
    }

    private Intent intent(String lines) {
        List<Phrase> phrases = lines.lines()
                .filter(line -> !line.startsWith("-"))
                .map(line -> phrase(QuestionWord.of(line, locale)))
                .filter(phrase -> !phrase.words().isEmpty())
                .toList();
        Set<String> otherwise = lines.lines()
                .filter(line -> line.startsWith("-"))
                .flatMap(line -> Arrays.stream(line.substring(1).split("[ ,]+")))
                .flatMap(word -> QuestionWord.of(word, locale).stream())
                .map(QuestionWord::word)
                .collect(Collectors.toSet());
        Set<String> known = phrases.stream()
                .flatMap(phrase -> phrase.words().stream())
                .map(QuestionWord::stem)
                .collect(Collectors.toSet());
        return new Intent(phrases, otherwise, known);
    }

    private static Phrase phrase(List<QuestionWord> words) {
        List<QuestionWord> kept = words.stream()
                .filter(word -> word.isDistinctive() || KEPT.contains(word.word()))
                .toList();
        return new Phrase(kept, joined(words));
    }

    private static String joined(List<QuestionWord> words) {
        return words.stream().map(QuestionWord::word).collect(Collectors.joining(" "));
    }

    /**
     * What the author may want to do, what is most likely first; nothing in most cases, and two things at most.
     *
     * @param typing whether the last word may be unfinished
     */
    List<SearchAction> match(String question, boolean typing) {
        return match(question, typing, false);
    }

    /**
     * The same where nothing but the words says that the question is in this language: one word of several is too little
     * for that, and so is a word that is not all there.
     */
    List<SearchAction> matchByWordsAlone(String question, boolean typing) {
        return match(question, typing, true);
    }

    private List<SearchAction> match(String question, boolean typing, boolean byWordsAlone) {
        List<QuestionWord> words = QuestionWord.of(question, locale);
        if (words.isEmpty()) {
            return List.of();
        }
        Set<String> foreign = byWordsAlone ? englishFunctionWords(question) : null;
        Asked asked = new Asked(words, joined(words), typing && (words.size() > 1 || !byWordsAlone), foreign);
        List<Match> matches = new ArrayList<>();
        intents.forEach((action, intent) -> best(asked, action, intent).ifPresent(matches::add));
        return matches.stream()
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .filter(match -> match.score()
                        >= matches.stream().mapToDouble(Match::score).max().orElse(0) - 1)
                .limit(MOST)
                .map(Match::action)
                .toList();
    }

    private static Set<String> englishFunctionWords(String question) {
        return QuestionWord.of(question, Locale.ENGLISH).stream()
                .filter(word -> word.weight() < 1)
                .map(QuestionWord::word)
                .collect(Collectors.toSet());
    }

    private Optional<Match> best(Asked asked, SearchAction action, Intent intent) {
        if (asked.words().stream().anyMatch(word -> isOtherwise(asked, word, intent))) {
            return Optional.empty();
        }
        return intent.phrases().stream()
                .map(phrase -> score(asked, phrase, intent))
                .filter(score -> score > 0)
                .max(Comparator.naturalOrder())
                .map(score -> new Match(action, score));
    }

    private static boolean isOtherwise(Asked asked, QuestionWord word, Intent intent) {
        return intent.otherwise().stream()
                .anyMatch(other -> other.equals(word.word())
                        || asked.isUnfinished(word)
                                && word.word().length() >= SURE_BEGINNING
                                && other.startsWith(word.word()));
    }

    /** How well a phrase fits: the more of its words tell something the better, the more is left over the worse; 0 not at all. */
    private double score(Asked asked, Phrase phrase, Intent intent) {
        if (asked.text().equals(phrase.text()) || asked.isBeginningOf(phrase)) {
            return phrase.words().size();
        }
        Set<QuestionWord> explained = new HashSet<>();
        double fits = 0;
        double tells = 0;
        boolean sure = false;
        for (QuestionWord wanted : phrase.words()) {
            Optional<QuestionWord> found = asked.words().stream()
                    .filter(word -> isSame(asked, word, wanted, phrase))
                    .findFirst();
            if (found.isEmpty()) {
                return 0;
            }
            explained.add(found.get());
            sure |= wanted.isDistinctive()
                    && (!asked.isUnfinished(found.get()) || found.get().word().length() > SHORTEST_BEGINNING);
            fits += 1;
            tells += wanted.weight();
        }
        if (!asked.isOfThisLanguage(explained)) {
            return 0;
        }
        long left = asked.words().stream()
                .filter(word -> !explained.contains(word) && !intent.known().contains(word.stem()))
                .filter(word -> !hasDigit(word.word()) && !asked.isUnfinished(word))
                .filter(word -> word.weight() == 1 && word.word().length() > 1)
                .count();
        return left > Math.max(1, tells) || !sure ? 0 : fits + tells - left;
    }

    /** One word alone is no phrase when it is mistyped: a crack is no track. */
    private boolean isSame(Asked asked, QuestionWord word, QuestionWord wanted, Phrase phrase) {
        return word.stem().equals(wanted.stem())
                || phrase.words().size() > 1 && Typing.isSlip(word.word(), wanted.word())
                || wanted.isDistinctive()
                        && synonyms.alike(wanted.stem(), locale).contains(word.stem())
                || asked.isUnfinished(word)
                        && asked.words().size() > 1
                        && word.word().length() >= SHORTEST_BEGINNING
                        && wanted.word().startsWith(word.word());
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    /**
     * What was asked.
     *
     * @param text its words with a space between them
     * @param typing whether the last word may be unfinished
     * @param foreign words that are no words of this language's own; null if the question is known to be in it
     */
    private record Asked(List<QuestionWord> words, String text, boolean typing, Set<String> foreign) {

        /** Several words, and most of them, are words of a phrase or such as questions in the language are built with. */
        boolean isOfThisLanguage(Set<QuestionWord> explained) {
            if (foreign == null) {
                return true;
            }
            long own = words.stream()
                    .filter(word -> explained.contains(word) || !word.isDistinctive() && !foreign.contains(word.word()))
                    .count();
            return own >= 2 && own * 2 >= words.size();
        }

        boolean isUnfinished(QuestionWord word) {
            return typing && word.equals(words.get(words.size() - 1));
        }

        /** Whether a phrase begins like this, or like the end of it behind words that tell little. */
        boolean isBeginningOf(Phrase phrase) {
            if (!typing) {
                return false;
            }
            int from = 0;
            for (QuestionWord word : words) {
                if (text.length() - from < SHORTEST_PHRASE) {
                    return false;
                }
                if (phrase.text().startsWith(text.substring(from))) {
                    return true;
                }
                if (word.weight() == 1) {
                    return false;
                }
                from += word.word().length() + 1;
            }
            return false;
        }
    }

    /** A way to say it: the words that must be there, and all of it. */
    private record Phrase(List<QuestionWord> words, String text) {}

    /**
     * All ways to say it.
     *
     * @param otherwise words with which it is meant otherwise
     * @param known stems that are in any of the ways
     */
    private record Intent(List<Phrase> phrases, Set<String> otherwise, Set<String> known) {}

    private record Match(SearchAction action, double score) {}
}
