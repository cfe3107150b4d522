package org.atrium.orders;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a merchant's names of customers from what shops write for all who order without an account. */
final class CustomerReferences {

    /** More addresses than this are no person's: somebody's counter, a marketplace, a word for guests nobody foresaw. */
    static final int MOST_ADDRESSES = 5;

    private static final Set<String> GUESTS = Set.of(
            "guest",
            "guests",
            "null",
            "none",
            "nil",
            "undefined",
            "unknown",
            "anonymous",
            "anon",
            "n/a",
            "na",
            "nan",
            "false",
            "visitor",
            "gast",
            "customer",
            "-1");

    private static final Pattern MEANS_NOTHING = Pattern.compile("0+|[^\\p{L}\\p{N}]*");

    private CustomerReferences() {}

    /** The reference of one person, or null for one that stands for nobody or for all guests. */
    static String ofPerson(String ref) {
        if (ref == null) {
            return null;
        }
        String bare = ref.strip();
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return GUESTS.contains(plain) || MEANS_NOTHING.matcher(plain).matches() ? null : bare;
    }
}
