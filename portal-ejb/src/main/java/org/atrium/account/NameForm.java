package org.atrium.account;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atrium.platform.text.LookalikeLetters;
import org.atrium.platform.text.NormalForm;

/** What names look like: those that look the same in one of the forms are taken for the same. */
enum NameForm {
    PLAIN(LookalikeLetters::plain),
    LOWER_CASE(text -> skeleton(NormalForm.FOLDED.of(text))),
    /** Some letters look alike when they are large only. */
    UPPER_CASE(text -> skeleton(UCharacter.toUpperCase(NormalForm.FOLDED.of(text)))),
    /** Digits that stand for letters. */
    DIGITS(text -> skeleton(lettersForDigits(NormalForm.FOLDED.of(text))));

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    /** Where a word begins that is written together with the one before: {@code SupportTeam2}. */
    private static final Pattern WORD_BOUNDARY =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private static final SpoofChecker SPOOF_CHECKER = new SpoofChecker.Builder().build();

    private final UnaryOperator<String> form;

    NameForm(UnaryOperator<String> form) {
        this.form = form;
    }

    /** The words of a text in this form, numbers too. */
    List<String> words(String text) {
        return split(form.apply(text).toLowerCase(Locale.ROOT)).toList();
    }

    static Stream<String> split(String text) {
        return NO_LETTER.splitAsStream(text).filter(word -> !word.isEmpty());
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** A name with what cannot be seen left out or read as a blank, and words that are written together apart. */
    static List<String> spellings(String name) {
        String spelled = LookalikeLetters.spelled(name).replace('†', 't').replace('‡', 't');
        List<String> spellings = new ArrayList<>();
        for (String between : List.of("", " ")) {
            StringBuilder seen = new StringBuilder();
            spelled.codePoints().forEach(sign -> {
                if (UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
                    seen.append(between);
                } else {
                    seen.appendCodePoint(sign);
                }
            });
            spellings.add(seen.toString());
            spellings.add(WORD_BOUNDARY.matcher(seen).replaceAll(" "));
        }
        return spellings.stream().distinct().toList();
    }

    /** Marks over letters are left out: they are seen by those alone who look for them. */
    private static String skeleton(String text) {
        String bare = MARK.matcher(NormalForm.DECOMPOSED.of(text)).replaceAll("");
        return NormalForm.FOLDED.of(SPOOF_CHECKER.getSkeleton(bare));
    }

    private static String lettersForDigits(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }
}
