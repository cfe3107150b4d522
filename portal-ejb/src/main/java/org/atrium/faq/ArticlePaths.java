package org.atrium.faq;

/** Paths of articles: each language has its own page; the original language needs no suffix. */
public final class ArticlePaths {

    private ArticlePaths() {}

    /** The page of an article in a language. */
    static String of(String slug, String locale, String articleLocale) {
        String path = "/faq/article/" + slug;
        return locale.equals(articleLocale) ? path : in(path, locale);
    }

    /** The page of an article in a language that is named. */
    public static String in(String path, String locale) {
        return path + "?language=" + locale;
    }
}
