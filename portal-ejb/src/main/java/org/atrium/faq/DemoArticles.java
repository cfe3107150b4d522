package org.atrium.faq;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atrium.platform.demo.DemoContent;
import org.atrium.platform.demo.DemoFiles;

/** The demo shop's help centre. */
@Stateless
public class DemoArticles implements DemoContent {

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    @Inject
    private ArticleWriter writer;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        List<DemoFaqCategory> categories = DemoFiles.read("faq-categories", DemoFaqCategory.class);
        for (int place = 0; place < categories.size(); place++) {
            DemoFaqCategory category = categories.get(place);
            entityManager.persist(new FaqCategory(
                    category.slug(), category.name(), category.description(), category.icon(), place + 1));
        }
        Map<String, Article> byKey = new HashMap<>();
        List<DemoArticle> documents = DemoFiles.read("faq-articles", DemoArticle.class);
        documents.forEach(document -> byKey.put(document.id(), write(document)));
        documents.forEach(document ->
                document.related().forEach(other -> byKey.get(document.id()).addRelated(byKey.get(other))));
    }

    private Article write(DemoArticle document) {
        var content = new ArticleContent(
                document.title(), document.summary(), document.body(), "en", document.category(), document.tags());
        var written = DemoFiles.instantBefore(clock.instant(), document.updatedAgo());
        Article article = writer.createDraft(content.checked(), null);
        switch (document.status()) {
            case PUBLISHED -> article.transitionTo(ArticleStatus.PUBLISHED, written);
            case IN_REVIEW -> article.transitionTo(ArticleStatus.IN_REVIEW, written);
            case ARCHIVED -> {
                article.transitionTo(ArticleStatus.PUBLISHED, written);
                article.transitionTo(ArticleStatus.ARCHIVED, written);
            }
            case DRAFT -> article.writeText(content, written);
        }
        article.textIn("en").ifPresent(text -> text.rewrite(content, written));
        entityManager.flush();
        articles.countVotes(article.id(), document.helpful(), document.notHelpful());
        return article;
    }

    /** A category of {@code faq-categories.json}. */
    public record DemoFaqCategory(String slug, String name, String description, String icon) {}

    /** An article of {@code faq-articles.json}. */
    public record DemoArticle(
            String id,
            String category,
            String title,
            String summary,
            String body,
            List<String> tags,
            String updatedAgo,
            ArticleStatus status,
            int helpful,
            int notHelpful,
            List<String> related) {}
}
