package org.atrium.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atrium.platform.settings.Setting;

/**
 * How soon somebody who tries the likely ones first comes upon a password, as zxcvbn estimates it by the most common
 * passwords, words and names, what is known of the person, keyboard rows, repetitions, sequences and dates. Its lists
 * take 10 MB, and are let go where room is scarce, for passwords are set seldom.
 */
final class Guessing {

    /** On zxcvbn's scale, what those do not come upon who try a million: guesses at the sign-in are limited. */
    static final int STANDS = 2;

    /** What stands against those who try a hundred million. */
    static final int STANDS_FOR_STAFF = 3;

    /** The most guesses below each of zxcvbn's scores. */
    private static final double[] GUESSES = {0, 1e3, 1e6, 1e8, 1e10};

    /** A word, a year and a sign is what many take who are asked for all of these; zxcvbn thinks nobody knows that. */
    private static final Pattern WITH_YEAR =
            Pattern.compile("\\A(?<word>.+?)\\P{L}?(?:19|20)\\d\\d(?<sign>\\P{L}{0,2})");

    private static final int YEARS = 30;
    private static final int SIGNS = 11;

    /** What it costs grows with the square of the length: words beyond it make a password no weaker. */
    private static final int LOOKED_AT = 72;

    private static SoftReference<Zxcvbn> loaded = new SoftReference<>(null);

    private Guessing() {}

    /**
     * Whether it would not take long.
     *
     * @param known what others know of the person
     * @param stands the score from which on it would
     */
    static boolean isEasy(String password, List<String> known, int stands) {
        String beginning = password.substring(0, Math.min(LOOKED_AT, password.length()));
        List<String> tried = Stream.concat(known.stream(), Stream.of(Setting.SHOP_NAME.required()))
                .flatMap(Guessing::spellings)
                .filter(word -> word.length() > 2)
                .map(word -> word.substring(0, Math.min(LOOKED_AT, word.length())))
                .distinct()
                .toList();
        Matcher year = WITH_YEAR.matcher(beginning);
        return measure().measure(beginning, tried).getScore() < stands
                || year.matches()
                        && measure().measure(year.group("word"), tried).getGuesses()
                                        * YEARS
                                        * Math.pow(SIGNS, year.group("sign").length())
                                < GUESSES[stands];
    }

    /** Words as they stand, each of them, and all of them in one. */
    private static Stream<String> spellings(String words) {
        String[] each = words.split("[^\\p{L}\\p{M}\\p{N}]+");
        return Stream.concat(Stream.of(words, words.replaceAll("\\s+", ""), String.join("", each)), Stream.of(each));
    }

    private static synchronized Zxcvbn measure() {
        Zxcvbn measure = loaded.get();
        if (measure == null) {
            measure = load();
            loaded = new SoftReference<>(measure);
        }
        return measure;
    }

    private static Zxcvbn load() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
