package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.atrium.account.Viewer;
import org.atrium.lookup.VisitorResultCache;

/** Caches search results of visitors. */
@ApplicationScoped
class ArticleSearchCache {

    private final VisitorResultCache<List<Object>, List<ArticleHit>> cache =
            new VisitorResultCache<>(Duration.ofSeconds(5));

    List<ArticleHit> find(Viewer viewer, List<Object> question, Supplier<List<ArticleHit>> search) {
        return cache.get(viewer, question, search);
    }
}
