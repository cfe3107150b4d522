package org.atrium.platform.search;

/** Slips of the finger. Short words are not guessed at: one letter makes another word of them. */
public final class Typing {

    private static final int SHORTEST = 5;

    private Typing() {}

    /** Whether one word may be another with one letter wrong, missing or too many, or two in the wrong order. */
    public static boolean isSlip(String typed, String meant) {
        if (typed.equals(meant)) {
            return true;
        }
        if (Math.min(typed.length(), meant.length()) < SHORTEST || Math.abs(typed.length() - meant.length()) > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(typed.length(), meant.length());
        while (from < shorter && typed.charAt(from) == meant.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter - from
                && typed.charAt(typed.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
            end++;
        }
        int differs = typed.length() - from - end;
        int other = meant.length() - from - end;
        return differs <= 1 && other <= 1 || isSwap(typed, meant, from, differs, other);
    }

    private static boolean isSwap(String typed, String meant, int from, int differs, int other) {
        return differs == 2
                && other == 2
                && typed.charAt(from) == meant.charAt(from + 1)
                && typed.charAt(from + 1) == meant.charAt(from);
    }
}
