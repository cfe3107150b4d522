package org.atrium.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.text.LookalikeLetters;
import org.atrium.platform.text.VisibleText;

/**
 * Estimates how easily a password is guessed (zxcvbn): common words, data about the person, keyboard patterns,
 * repetitions, sequences and dates. zxcvbn knows English only and underrates affixes, so common words of more languages
 * are added and a word with a year, digits or symbols around it is scored by the word. The word lists take 12 MB and
 * are released when memory is scarce, because passwords are set rarely.
 */
final class PasswordStrength {

    /** On zxcvbn's scale, what those do not come upon who try a million: guesses at the sign-in are limited. */
    static final int REQUIRED_SCORE = 2;

    /** What stands against those who try a hundred million. */
    static final int REQUIRED_STAFF_SCORE = 3;

    /** The most guesses below each of zxcvbn's scores. */
    private static final double[] GUESS_LIMITS = {0, 1e3, 1e6, 1e8, 1e10};

    /** The name of the software, which stands in its documentation. */
    private static final String PRODUCT = "Atrium";

    private static final List<String> LANGUAGES = List.of("de", "es", "fr", "it", "pl", "pt");

    /** A word, a year and a sign is what many take who are asked for all of these. */
    private static final Pattern WORD_WITH_YEAR =
            Pattern.compile("\\A(?<word>.+?)\\P{L}?(?:19|20)\\d\\d(?<signs>\\P{L}{0,2})");

    /** What stands around a word: years, other digits, and signs one by one. */
    private static final Pattern AFFIXES = Pattern.compile("(?<year>(?:19|20)\\d\\d)|(?<digits>\\d{1,9})|\\D");

    private static final int YEAR_GUESSES = 30;
    private static final int DIGIT_GUESSES = 10;
    private static final int SIGN_GUESSES = 11;

    /** How many ways there are to put a known word before, into or after the rest. */
    private static final int INSERT_POSITIONS = 10;

    /** What it costs grows faster than the length: words beyond it make a password no weaker. */
    private static final int MAX_SCORED_LENGTH = 36;

    private static final int MIN_WORD_LENGTH = 3;

    private static SoftReference<Zxcvbn> estimator = new SoftReference<>(null);

    private PasswordStrength() {}

    /**
     * Whether it would not take long.
     *
     * @param known what others know of the person
     * @param minScore the score a password needs
     */
    static boolean isGuessable(String password, List<String> known, int minScore) {
        List<String> words = Stream.concat(known.stream(), Stream.of(CurrentBrand.shopName(), PRODUCT))
                .flatMap(PasswordStrength::spellings)
                .flatMap(word -> Stream.of(word, LookalikeLetters.plain(word)))
                .map(word -> VisibleText.cut(word, MAX_SCORED_LENGTH))
                .filter(word -> word.length() >= MIN_WORD_LENGTH)
                .distinct()
                .toList();
        return Stream.of(password, LookalikeLetters.plain(password))
                .map(form -> VisibleText.cut(form, MAX_SCORED_LENGTH))
                .distinct()
                .anyMatch(form -> guesses(form, words) < GUESS_LIMITS[minScore]
                        || guessesWithoutAffixes(form, words) < GUESS_LIMITS[minScore]
                        || guessesWithoutKnownWords(form, words) < GUESS_LIMITS[minScore]);
    }

    private static double guesses(String password, List<String> words) {
        return loadedEstimator()
                .measure(LeetSubstitutions.normalise(password), words)
                .getGuesses();
    }

    private static double guessesWithoutAffixes(String password, List<String> words) {
        Matcher year = WORD_WITH_YEAR.matcher(password);
        double beforeYear = year.matches()
                ? guesses(year.group("word"), words) * YEAR_GUESSES * affixGuesses(year.group("signs"))
                : Double.MAX_VALUE;
        int from = 0;
        int to = password.length();
        while (from < to && !Character.isLetter(password.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(password.charAt(to - 1))) {
            to--;
        }
        return from == to || to - from == password.length()
                ? beforeYear
                : Math.min(
                        beforeYear,
                        guesses(password.substring(from, to), words)
                                * affixGuesses(password.substring(0, from))
                                * affixGuesses(password.substring(to)));
    }

    private static double affixGuesses(String signs) {
        double guesses = 1;
        Matcher part = AFFIXES.matcher(signs);
        String last = "";
        while (part.find()) {
            if (part.group("year") != null) {
                guesses *= YEAR_GUESSES;
            } else if (part.group("digits") != null) {
                guesses *= isSequence(part.group())
                        ? DIGIT_GUESSES
                        : Math.pow(DIGIT_GUESSES, part.group().length());
            } else if (!part.group().equals(last)) {
                guesses *= SIGN_GUESSES;
            }
            last = part.group();
        }
        return guesses;
    }

    /** Digits that go on as they begin, such as 123, 321 and 777. */
    private static boolean isSequence(String digits) {
        for (int i = 2; i < digits.length(); i++) {
            if (digits.charAt(i) - digits.charAt(i - 1) != digits.charAt(1) - digits.charAt(0)) {
                return false;
            }
        }
        return digits.length() > 2 || digits.length() == 2 && Math.abs(digits.charAt(1) - digits.charAt(0)) <= 1;
    }

    /** What is known is tried first, in any order: what counts is the rest. */
    private static double guessesWithoutKnownWords(String password, List<String> words) {
        String all = password.toLowerCase(Locale.ROOT);
        String rest = all;
        List<String> longestFirst = words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String word : longestFirst) {
            rest = rest.replace(word, "");
        }
        if (rest.equals(all)) {
            return Double.MAX_VALUE;
        }
        return rest.isBlank() ? 1 : INSERT_POSITIONS * guesses(rest, words);
    }

    /** Words as they stand, each of them, without digits too, and all of them in one. */
    private static Stream<String> spellings(String words) {
        String[] each = words.split("[^\\p{L}\\p{M}\\p{N}]+");
        return Stream.of(
                        Stream.of(words, words.replaceAll("\\s+", ""), String.join("", each)),
                        Stream.of(each),
                        Stream.of(words.split("[^\\p{L}\\p{M}]+")))
                .flatMap(spelling -> spelling);
    }

    private static synchronized Zxcvbn loadedEstimator() {
        Zxcvbn measure = estimator.get();
        if (measure == null) {
            measure = load();
            estimator = new SoftReference<>(measure);
        }
        return measure;
    }

    private static Zxcvbn load() {
        try {
            List<Dictionary> dictionaries = new ArrayList<>(StandardDictionaries.loadAllDictionaries());
            for (String language : LANGUAGES) {
                dictionaries.add(new Dictionary(language, commonWords(language)));
            }
            return new ZxcvbnBuilder()
                    .dictionaries(dictionaries)
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> commonWords(String language) throws IOException {
        try (InputStream words = PasswordStrength.class.getResourceAsStream("common-words/" + language + ".txt")) {
            return new String(words.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }
}
