package org.atrium.account;

import java.util.List;

/**
 * Bounds the number of leet substitutions zxcvbn has to try: it tries all combinations, so a password of 70 symbols
 * would take seconds. A password that writes one letter by different symbols is scored as if it used one.
 */
final class LeetSubstitutions {

    /** Signs that stand for one letter; the first is taken for all of them. Digits stay, for dates and sequences. */
    private static final List<String> EQUIVALENTS = List.of("4@", "({[<", "1!|", "5$", "7+");

    private LeetSubstitutions() {}

    /** A password of the same length that writes each letter by one sign, or a digit. */
    static String normalise(String password) {
        String fewer = password;
        for (String same : EQUIVALENTS) {
            if (same.chars().filter(sign -> password.indexOf(sign) >= 0).count() > 1) {
                for (int i = 1; i < same.length(); i++) {
                    fewer = fewer.replace(same.charAt(i), same.charAt(0));
                }
            }
        }
        return fewer;
    }
}
