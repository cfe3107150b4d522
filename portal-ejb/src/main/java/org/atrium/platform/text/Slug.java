package org.atrium.platform.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;

/** The readable part of an address, made of a title: Latin letters, digits and hyphens. */
public final class Slug {

    private static final int MAX = 80;

    /** So much of a title is read for its slug: the transliteration moves all that follows with each sign it changes. */
    private static final int MAX_READ = 400;

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {}

    /** The slug of a title; {@code untitled} where nothing in it can be written in Latin letters. */
    public static String of(String title) {
        String read = title.codePointCount(0, title.length()) <= MAX_READ
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MAX_READ));
        String slug = (isAscii(read) ? read : LATIN.transliterate(read))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|(?<!-)-+$", "");
        if (slug.length() > MAX) {
            int cut = slug.lastIndexOf('-', MAX);
            slug = slug.substring(0, cut > 0 ? cut : MAX);
        }
        return slug.isEmpty() ? "untitled" : slug;
    }

    /** What the transliteration would leave as it is; it takes as long for that as for any other text. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(sign -> sign < 0x80);
    }

    /** The slug of a title that nothing else has: names of different letters can be the same in Latin ones. */
    public static String firstFree(String title, Predicate<String> taken) {
        String slug = of(title);
        String free = slug;
        for (int next = 2; taken.test(free); next++) {
            String number = "-" + next;
            free = slug.substring(0, Math.min(slug.length(), MAX - number.length())) + number;
        }
        return free;
    }

    /** Whether two names read as the same, whatever their capitals, forms and accents. */
    public static boolean isSameName(String one, String other) {
        return name(one).equals(name(other));
    }

    private static String name(String name) {
        return Folding.of(name).strip().replaceAll("\\s+", " ");
    }
}
