package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.atrium.account.Viewer;
import org.atrium.lookup.VisitorResultCache;
import org.atrium.platform.paging.Page;
import org.atrium.platform.search.IndexState;
import org.atrium.platform.search.SearchableChanged;

/**
 * Caches categories, lists and articles for visitors until an article is published or archived, at most for some
 * seconds.
 */
@ApplicationScoped
class HelpCentreCache {

    private static final Duration MAX_AGE = Duration.ofSeconds(10);

    @Inject
    private IndexState index;

    private final VisitorResultCache<String, List<FaqCategorySummary>> categories = new VisitorResultCache<>(MAX_AGE);
    private final VisitorResultCache<List<Object>, Page<ArticleRow>> lists = new VisitorResultCache<>(MAX_AGE);
    private final VisitorResultCache<List<Object>, ArticleView> articles = new VisitorResultCache<>(MAX_AGE);

    List<FaqCategorySummary> categories(Viewer viewer, Supplier<List<FaqCategorySummary>> query) {
        return categories.get(viewer, "", query);
    }

    Page<ArticleRow> list(Viewer viewer, List<Object> question, Supplier<Page<ArticleRow>> query) {
        return lists.get(viewer, question, query);
    }

    ArticleView article(Viewer viewer, List<Object> question, Supplier<ArticleView> query) {
        return articles.get(viewer, question, query);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticlePublished fact) {
        clear();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleArchived fact) {
        clear();
    }

    private void clear() {
        categories.clear();
        lists.clear();
        articles.clear();
        index.on(new SearchableChanged(ArticleText.class));
    }
}
