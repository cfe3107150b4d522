package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.atrium.account.Viewer;
import org.atrium.lookup.VisitorAnswers;

/** What visitors found a moment ago. */
@ApplicationScoped
class FoundArticles {

    private final VisitorAnswers<List<Object>, List<ArticleHit>> answers = new VisitorAnswers<>(Duration.ofSeconds(5));

    List<ArticleHit> get(Viewer viewer, List<Object> question, Supplier<List<ArticleHit>> search) {
        return answers.get(viewer, question, search);
    }
}
