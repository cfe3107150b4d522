package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.atrium.account.Viewer;
import org.atrium.lookup.VisitorAnswers;
import org.atrium.platform.paging.Page;
import org.atrium.platform.search.IndexState;
import org.atrium.platform.search.WordsChanged;

/** What visitors read again and again: kept until something is published or archived, at most for some seconds. */
@ApplicationScoped
class ReaderAnswers {

    private static final Duration MOMENT = Duration.ofSeconds(10);

    @Inject
    private IndexState index;

    private final VisitorAnswers<String, List<CategoryCard>> categories = new VisitorAnswers<>(MOMENT);
    private final VisitorAnswers<List<Object>, Page<ArticleRow>> lists = new VisitorAnswers<>(MOMENT);
    private final VisitorAnswers<List<Object>, ArticleView> articles = new VisitorAnswers<>(MOMENT);

    List<CategoryCard> categories(Viewer viewer, Supplier<List<CategoryCard>> query) {
        return categories.get(viewer, "", query);
    }

    Page<ArticleRow> list(Viewer viewer, List<Object> question, Supplier<Page<ArticleRow>> query) {
        return lists.get(viewer, question, query);
    }

    ArticleView article(Viewer viewer, List<Object> question, Supplier<ArticleView> query) {
        return articles.get(viewer, question, query);
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticlePublished fact) {
        forget();
    }

    void archived(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleArchived fact) {
        forget();
    }

    private void forget() {
        categories.forget();
        lists.forget();
        articles.forget();
        index.changed(new WordsChanged(ArticleText.class));
    }
}
