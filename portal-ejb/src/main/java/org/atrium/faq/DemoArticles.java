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
    private ArticlePress press;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        List<Shelf> shelves = DemoFiles.read("faq-categories", Shelf.class);
        for (int place = 0; place < shelves.size(); place++) {
            Shelf shelf = shelves.get(place);
            entityManager.persist(
                    new FaqCategory(shelf.slug(), shelf.name(), shelf.description(), shelf.icon(), place + 1));
        }
        Map<String, Article> byKey = new HashMap<>();
        List<Document> documents = DemoFiles.read("faq-articles", Document.class);
        documents.forEach(document -> byKey.put(document.id(), write(document)));
        documents.forEach(document ->
                document.related().forEach(other -> byKey.get(document.id()).relate(byKey.get(other))));
    }

    private Article write(Document document) {
        var words = new ArticleWords(
                document.title(), document.summary(), document.body(), "en", document.category(), document.tags());
        var written = DemoFiles.before(clock.instant(), document.updatedAgo());
        Article article = press.draft(words.checked(), null);
        switch (document.status()) {
            case PUBLISHED -> article.become(ArticleStatus.PUBLISHED, written);
            case IN_REVIEW -> article.become(ArticleStatus.IN_REVIEW, written);
            case ARCHIVED -> {
                article.become(ArticleStatus.PUBLISHED, written);
                article.become(ArticleStatus.ARCHIVED, written);
            }
            case DRAFT -> article.write(words, written);
        }
        article.textIn("en").ifPresent(text -> text.rewrite(words, written));
        entityManager.flush();
        articles.countVotes(article.id(), document.helpful(), document.notHelpful());
        return article;
    }

    /** A category of {@code faq-categories.json}. */
    public record Shelf(String slug, String name, String description, String icon) {}

    /** An article of {@code faq-articles.json}. */
    public record Document(
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
