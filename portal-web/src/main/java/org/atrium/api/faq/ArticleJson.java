package org.atrium.api.faq;

import java.time.Instant;
import java.util.List;
import org.atrium.api.file.FileJson;
import org.atrium.faq.ArticleHit;
import org.atrium.faq.ArticleRow;
import org.atrium.faq.ArticleStatus;
import org.atrium.faq.ArticleView;

/** Articles as clients of the API see them. */
final class ArticleJson {

    private ArticleJson() {}

    /**
     * An article in a list.
     *
     * @param highlight safe HTML with the words marked, null where no words were looked for
     */
    public record ArticleListItem(
            String slug,
            String number,
            String title,
            String summary,
            String locale,
            String category,
            Instant updatedAt,
            String highlight,
            Double score,
            String url) {

        static ArticleListItem of(ArticleRow row) {
            return of(row, null, null, row.path());
        }

        static ArticleListItem of(ArticleHit hit) {
            return of(hit.article(), hit.highlight(), hit.score(), hit.url());
        }

        private static ArticleListItem of(ArticleRow row, String highlight, Double score, String url) {
            return new ArticleListItem(
                    row.slug(),
                    row.number(),
                    row.title(),
                    row.summary(),
                    row.locale(),
                    row.category(),
                    row.updatedAt(),
                    highlight,
                    score,
                    url);
        }
    }

    /**
     * An article as a whole.
     *
     * @param files what hangs on it beside its text
     */
    public record ArticleDetails(
            String slug,
            String number,
            String title,
            String summary,
            String html,
            String locale,
            List<String> locales,
            String category,
            List<String> tags,
            ArticleStatus status,
            Instant updatedAt,
            int helpful,
            int unhelpful,
            List<ArticleListItem> related,
            List<FileJson> files,
            String url) {

        static ArticleDetails of(ArticleView view) {
            return new ArticleDetails(
                    view.slug(),
                    view.number(),
                    view.title(),
                    view.summary(),
                    view.html(),
                    view.locale(),
                    view.locales(),
                    view.category(),
                    view.tags(),
                    view.status(),
                    view.updatedAt(),
                    view.helpful(),
                    view.unhelpful(),
                    view.related().stream().map(ArticleListItem::of).toList(),
                    view.files().stream().map(FileJson::of).toList(),
                    view.path());
        }
    }

    /**
     * An article to be written.
     *
     * @param files ids of files beside the text that the writer uploaded, or null
     * @param related numbers or addresses of other articles to send readers to
     * @param status {@code DRAFT} keeps it from readers; it is published unless told otherwise
     */
    public record NewArticle(
            String title,
            String summary,
            String body,
            String locale,
            String category,
            List<String> tags,
            List<String> related,
            List<String> files,
            ArticleStatus status) {}
}
