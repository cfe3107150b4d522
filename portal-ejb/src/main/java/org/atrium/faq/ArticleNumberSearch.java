package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.account.Viewer;
import org.atrium.lookup.NumberCandidates;
import org.atrium.lookup.SearchHit;
import org.atrium.platform.text.Texts;

/** Finds an article by its number; staff find it in any status. */
@ApplicationScoped
class ArticleNumberSearch {

    private static final double NUMBER_MATCH_SCORE = 100;

    private static final Pattern NUMBER = Pattern.compile("(FAQ-?)?(\\d{1,12})", Pattern.CASE_INSENSITIVE);

    @Inject
    private FaqQueries articles;

    Optional<SearchHit> find(Viewer viewer, String typed, Locale locale) {
        return NumberCandidates.likelyIn(typed).stream()
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .flatMap(number -> articles.byNumber("FAQ-" + number.group(2)).stream())
                .filter(article -> ArticlePolicy.maySee(viewer, article))
                .findFirst()
                .map(article -> hit(article, locale));
    }

    /** Whether an article's number was typed and nothing else. */
    static boolean isNumber(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).matches("FAQ-?\\d+");
    }

    private static SearchHit hit(Article article, Locale locale) {
        return new SearchHit(
                "article",
                article.textFor(locale).title(),
                article.path(),
                null,
                NUMBER_MATCH_SCORE,
                article.isPublished() ? article.number() : Texts.in(locale).get("faq.status." + article.status()));
    }
}
