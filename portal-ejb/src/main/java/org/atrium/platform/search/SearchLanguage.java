package org.atrium.platform.search;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.stempel.StempelFilter;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.atrium.platform.text.Folding;

/** Languages with stemming. Texts in others are found by exact words. */
enum SearchLanguage {
    ENGLISH("en", new Stemmer(PorterStemFilter::new)),
    POLISH("pl", new Stemmer(words -> new StempelFilter(words, new StempelStemmer(PolishAnalyzer.getDefaultTable())))),
    RUSSIAN("ru", new Stemmer(RussianLightStemFilter::new)),
    ARABIC("ar", new Stemmer(words -> new ArabicStems(new PersianNormalizationFilter(words)))),
    OTHER("xx", null);

    /** Those that hardly another language has. */
    private static final String POLISH_LETTERS = "ąęłńśźż";

    /**
     * What English questions are built with, besides Lucene's stop words. Not among them: us, may and mine, which are also
     * a country, a month and a place.
     */
    private static final Set<String> ENGLISH_FUNCTION_WORDS = Set.of(
            "i", "im", "ive", "me", "my", "myself", "we", "our", "ours", "you", "your", "yours", "he", "him", "his",
            "she", "her", "its", "them", "theirs", "who", "whom", "whose", "what", "which", "when", "where", "why",
            "how", "am", "were", "been", "being", "do", "does", "did", "doing", "done", "has", "had", "have", "having",
            "can", "could", "might", "must", "shall", "should", "would");

    /** What English questions of any kind have, and which tells little of what this one is about. */
    private static final Set<String> ENGLISH_LIGHT_WORDS = Set.of(
            "able",
            "about",
            "after",
            "again",
            "also",
            "always",
            "another",
            "any",
            "anyone",
            "anything",
            "anyway",
            "around",
            "ask",
            "available",
            "best",
            "better",
            "both",
            "come",
            "correct",
            "day",
            "days",
            "different",
            "easy",
            "easiest",
            "either",
            "else",
            "enough",
            "even",
            "ever",
            "every",
            "exactly",
            "existing",
            "find",
            "from",
            "get",
            "gets",
            "getting",
            "give",
            "go",
            "goes",
            "going",
            "good",
            "got",
            "happen",
            "happens",
            "help",
            "here",
            "id",
            "ill",
            "instead",
            "just",
            "keep",
            "kind",
            "know",
            "let",
            "like",
            "little",
            "long",
            "look",
            "looking",
            "lot",
            "made",
            "make",
            "makes",
            "many",
            "maybe",
            "more",
            "most",
            "much",
            "need",
            "needs",
            "never",
            "new",
            "next",
            "now",
            "off",
            "often",
            "one",
            "only",
            "other",
            "out",
            "own",
            "part",
            "people",
            "please",
            "possible",
            "problem",
            "put",
            "question",
            "quick",
            "quickly",
            "quite",
            "really",
            "right",
            "same",
            "say",
            "see",
            "show",
            "simple",
            "so",
            "some",
            "someone",
            "something",
            "somehow",
            "soon",
            "still",
            "sure",
            "take",
            "tell",
            "than",
            "thanks",
            "thing",
            "things",
            "think",
            "time",
            "times",
            "today",
            "tried",
            "try",
            "trying",
            "two",
            "us",
            "use",
            "used",
            "using",
            "usually",
            "very",
            "want",
            "wants",
            "way",
            "ways",
            "well",
            "without",
            "wont",
            "word",
            "work",
            "working",
            "works",
            "yet");

    private static final double LIGHT = 0.35;

    private final String code;
    private final Stemmer stemmer;

    SearchLanguage(String code, Stemmer stemmer) {
        this.code = code;
        this.stemmer = stemmer;
    }

    static SearchLanguage of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(locale.getLanguage()))
                .findFirst()
                .orElse(OTHER);
    }

    /** Those a text may be in: the one it is said to be, and the ones its letters give away. */
    static Set<SearchLanguage> of(String text, Locale locale) {
        EnumSet<SearchLanguage> languages = EnumSet.of(of(locale));
        if (hasScript(text, UnicodeScript.CYRILLIC)) {
            languages.add(RUSSIAN);
        }
        if (hasScript(text, UnicodeScript.ARABIC)) {
            languages.add(ARABIC);
        }
        if (text.codePoints().anyMatch(sign -> POLISH_LETTERS.indexOf(Character.toLowerCase(sign)) >= 0)) {
            languages.add(POLISH);
        }
        return languages;
    }

    static boolean hasScript(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(sign -> UnicodeScript.of(sign) == script);
    }

    /** End of the names of its fields. */
    String code() {
        return code;
    }

    String titleField() {
        return "title_" + code;
    }

    String textField() {
        return "text_" + code;
    }

    /**
     * What the forms of a word have in common.
     *
     * @param folded the word
     * @param written the word with its accents, which are part of Polish endings
     */
    String stem(String folded, Supplier<String> written) {
        if (stemmer == null) {
            return folded;
        }
        return this == POLISH ? Folding.of(stemmer.stem(written.get())) : stemmer.stem(folded);
    }

    /** Whether a word is in so many texts, or questions, that it tells none from another. */
    boolean isEverywhere(String word) {
        return this == ENGLISH
                && (EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word) || ENGLISH_FUNCTION_WORDS.contains(word));
    }

    /** How much a word tells of what a question is about: nothing, a little, or as much as any other. */
    double weight(String word) {
        if (isEverywhere(word)) {
            return 0;
        }
        return this == ENGLISH && ENGLISH_LIGHT_WORDS.contains(word) ? LIGHT : 1;
    }
}
