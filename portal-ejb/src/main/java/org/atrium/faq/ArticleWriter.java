package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.ids.Numbers;

/** Writes articles and keeps their revisions and former slugs, for the desk, the import and other features. */
@ApplicationScoped
class ArticleWriter {

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    @Inject
    private ArticleFiles files;

    @Inject
    private ArticleSlugs addresses;

    @Inject
    private FaqCategoryCounters counters;

    @Inject
    private Numbers numbers;

    @Inject
    private Event<ArticlePublished> published;

    @Inject
    private Event<ArticleArchived> archived;

    @Inject
    private Clock clock;

    /** A new draft. */
    Article createDraft(ArticleContent content, AccountId author) {
        String number = drawNumbers(1).get(0);
        return createDraft(
                number,
                addresses.freeSlug(content.title(), number),
                requireCategory(content.category()),
                content,
                author);
    }

    /** A new draft in a category, with a number and a free address that are known already. */
    Article createDraft(String number, String slug, FaqCategory category, ArticleContent content, AccountId author) {
        var article = new Article(number, slug, category, content, author, clock.instant());
        entityManager.persist(article);
        counters.trackNew(article);
        addresses.keepNewSlug(article);
        updateRelated(article, content);
        files.attachToNew(article, content, author);
        addRevision(article, content, author);
        return article;
    }

    /** Numbers for so many new articles. */
    List<String> drawNumbers(int count) {
        return numbers.next("FAQ", "faq_number", count);
    }

    /** New words; the address follows the title until the article is published for the first time. */
    void rewrite(Article article, ArticleContent content, AccountId editor) {
        if (isUnchanged(article, content)) {
            return;
        }
        counters.track(article);
        article.writeText(content, clock.instant());
        if (content.category() != null && !content.category().isBlank()) {
            article.moveTo(requireCategory(content.category()));
        }
        if (!article.wasPublished() && content.locale().equals(article.locale())) {
            article.changeSlug(addresses.slugForTitle(article, content.title()));
            addresses.keepFormerSlug(article);
        }
        updateRelated(article, content);
        files.attach(article, content, editor);
        addRevision(article, content, editor);
        if (article.isPublished()) {
            fireEvents(article);
        }
    }

    void changeStatus(Article article, ArticleStatus next) {
        counters.track(article);
        boolean wasPublished = article.isPublished();
        article.transitionTo(next, clock.instant());
        if (article.isPublished()) {
            fireEvents(article);
        } else if (wasPublished) {
            archived.fire(new ArticleArchived(article.number()));
        }
    }

    /** Whether the article says all of this by now: then nobody wrote anything. */
    private boolean isUnchanged(Article article, ArticleContent content) {
        return article.textIn(content.locale())
                        .map(ArticleText::content)
                        .filter(content::hasSameContent)
                        .isPresent()
                && files.areSame(article, content.files())
                && (content.related() == null
                        || Set.copyOf(articles.relatedNumbers(article.slug())).equals(numbers(content.related())));
    }

    private Set<String> numbers(List<String> names) {
        return names.stream()
                .map(name -> articles.bySlugOrNumber(name.strip())
                        .map(Article::number)
                        .orElse(name))
                .collect(Collectors.toSet());
    }

    private void fireEvents(Article article) {
        published.fire(new ArticlePublished(article.number(), article.path()));
    }

    private void addRevision(Article article, ArticleContent content, AccountId editor) {
        article.textIn(content.locale()).ifPresent(text -> entityManager.persist(new ArticleRevision(text, editor)));
    }

    private void updateRelated(Article article, ArticleContent content) {
        if (content.related() != null) {
            article.replaceRelated(content.related().stream()
                    .map(name -> articles.bySlugOrNumber(name.strip())
                            .orElseThrow(() -> new InvalidInputException(
                                    List.of(new FieldError("related", "faq.error.related", Map.of("name", name))))))
                    .toList());
        }
    }

    private FaqCategory requireCategory(String slug) {
        return (slug == null || slug.isBlank() ? articles.firstCategory() : articles.category(slug))
                .orElseThrow(() -> new InvalidInputException("category", "faq.error.category"));
    }
}
