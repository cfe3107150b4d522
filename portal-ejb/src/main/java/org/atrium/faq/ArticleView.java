package org.atrium.faq;

import java.time.Instant;
import java.util.List;
import org.atrium.file.FileView;

/**
 * An article as a reader sees it.
 *
 * @param html safe HTML
 * @param body the Markdown it was made of
 * @param articleLocale the language it was first written in
 * @param files what hangs on it beside its texts
 * @param origin where it came from, or null
 */
public record ArticleView(
        String slug,
        String number,
        String title,
        String summary,
        String html,
        String body,
        String locale,
        List<String> locales,
        String articleLocale,
        String category,
        String categoryName,
        List<String> tags,
        ArticleStatus status,
        ArticleOrigin origin,
        Instant updatedAt,
        int helpful,
        int unhelpful,
        List<ArticleRow> related,
        List<FileView> files,
        long version) {

    /** @param html of the text, with links to what its readers may read */
    static ArticleView of(
            Article article, ArticleText text, String html, List<ArticleRow> related, List<FileView> files) {
        return new ArticleView(
                article.slug(),
                article.number(),
                text.title(),
                text.summary(),
                html,
                text.body(),
                text.locale(),
                article.texts().stream().map(ArticleText::locale).sorted().toList(),
                article.locale(),
                article.category().slug(),
                article.category().name(),
                article.tags().stream().sorted().toList(),
                article.status(),
                article.origin().orElse(null),
                text.updatedAt(),
                article.helpful(),
                article.unhelpful(),
                related,
                files,
                article.version());
    }

    /** Path of its page in the language it is shown in. */
    public String ownPath() {
        return pathIn(locale);
    }

    /** Path of its page in one of its languages. */
    public String pathIn(String language) {
        return ArticlePaths.of(slug, language, articleLocale);
    }

    /** Path of its page, in the language of whoever reads it. */
    public String path() {
        return "/faq/article/" + slug;
    }
}
