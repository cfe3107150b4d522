package org.atrium.faq;

import java.time.Instant;
import java.util.List;

/**
 * An article as a reader sees it.
 *
 * @param html safe HTML
 * @param source the Markdown it was made of
 * @param origin where it came from, or null
 */
public record ArticleView(
        String slug,
        String number,
        String title,
        String summary,
        String html,
        String source,
        String locale,
        List<String> locales,
        String category,
        String categoryName,
        List<String> tags,
        ArticleStatus status,
        ArticleOrigin origin,
        Instant updatedAt,
        int helpful,
        int unhelpful,
        List<ArticleRow> related,
        long version) {

    static ArticleView of(Article article, ArticleText text, List<ArticleRow> related) {
        return new ArticleView(
                article.slug(),
                article.number(),
                text.title(),
                text.summary(),
                text.html(),
                text.source(),
                text.locale(),
                article.texts().stream().map(ArticleText::locale).sorted().toList(),
                article.category().slug(),
                article.category().name(),
                article.tags().stream().sorted().toList(),
                article.status(),
                article.origin().orElse(null),
                text.updatedAt(),
                article.helpful(),
                article.unhelpful(),
                related,
                article.version());
    }

    /** Path of its page. */
    public String path() {
        return "/faq/article/" + slug;
    }
}
