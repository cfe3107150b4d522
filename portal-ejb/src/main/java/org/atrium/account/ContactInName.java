package org.atrium.account;

import java.util.regex.Pattern;
import org.atrium.platform.text.Folding;
import org.atrium.platform.text.NormalForm;

/** Finds addresses of sites and mailboxes, and phone numbers, in names. */
final class ContactInName {

    /** An address with a scheme, a number of a host, or what mail programs make a link of by themselves. */
    private static final Pattern ADDRESS = Pattern.compile(
            "://|(?<![\\p{L}\\p{N}_])www\\.|[\\p{L}\\p{N}]\\.[\\p{L}\\p{N}]{2,}|\\S@\\S"
                    + "|\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** A full stop in brackets, or as a word in them, as in {@code example[.]com}. */
    private static final Pattern DOT = Pattern.compile(" ?[\\[({<] ?(?:\\.|dot) ?[\\])}>] ?");

    /** Digits of a phone number, with what people write between them; part of no word, and no date. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?!(?:19|20)\\d\\d[ ./-])\\+?\\d[\\d ()./-]{5,40}\\d(?![\\p{L}\\p{N}-])");

    private static final int MIN_PHONE_DIGITS = 7;
    private static final int MIN_GROUP_DIGITS = 9;

    private ContactInName() {}

    static boolean isIn(String name) {
        return containsAddress(name) || containsPhoneNumber(name);
    }

    private static boolean containsAddress(String name) {
        String folded = NormalForm.FOLDED.of(name).replace('。', '.');
        return ADDRESS.matcher(DOT.matcher(folded).replaceAll(".")).find();
    }

    /** Groups of digits, or one that begins as numbers do that are dialled: other numbers are part of many names. */
    private static boolean containsPhoneNumber(String name) {
        return PHONE.matcher(Folding.of(name)).results().anyMatch(found -> {
            String number = found.group();
            long digits = number.chars().filter(Character::isDigit).count();
            boolean isDialled = number.startsWith("+") || digits < number.length();
            return isDialled && digits >= MIN_PHONE_DIGITS || number.startsWith("0") && digits >= MIN_GROUP_DIGITS;
        });
    }
}
