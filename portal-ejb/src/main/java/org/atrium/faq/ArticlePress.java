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

/** Makes and changes articles, keeping every revision and address, whoever asks for it. */
@ApplicationScoped
class ArticlePress {

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    @Inject
    private Addresses addresses;

    @Inject
    private ShelfCounters counters;

    @Inject
    private Numbers numbers;

    @Inject
    private Event<ArticlePublished> published;

    @Inject
    private Event<ArticleArchived> archived;

    @Inject
    private Clock clock;

    /** A new draft. */
    Article draft(ArticleWords words, AccountId author) {
        String number = numbers.next("FAQ", "faq_number");
        var article = new Article(
                number, addresses.free(words.title(), number), shelf(words.category()), words, author, clock.instant());
        entityManager.persist(article);
        counters.begun(article);
        addresses.keep(article);
        relate(article, words);
        remember(article, words, author);
        return article;
    }

    /** New words; the address follows the title until the article is published for the first time. */
    void rewrite(Article article, ArticleWords words, AccountId editor) {
        if (saysAlready(article, words)) {
            return;
        }
        counters.taken(article);
        article.write(words, clock.instant());
        if (words.category() != null && !words.category().isBlank()) {
            article.moveTo(shelf(words.category()));
        }
        if (!article.wasPublished() && words.locale().equals(article.locale())) {
            article.rename(addresses.freeFor(article, words.title()));
            addresses.keep(article);
        }
        relate(article, words);
        remember(article, words, editor);
        if (article.isPublished()) {
            announce(article);
        }
    }

    void move(Article article, ArticleStatus next) {
        counters.taken(article);
        boolean wasPublished = article.isPublished();
        article.become(next, clock.instant());
        if (article.isPublished()) {
            announce(article);
        } else if (wasPublished) {
            archived.fire(new ArticleArchived(article.number()));
        }
    }

    /** Whether the article says all of this by now: then nobody wrote anything. */
    private boolean saysAlready(Article article, ArticleWords words) {
        return article.textIn(words.locale())
                        .map(ArticleText::words)
                        .filter(words::isSameAs)
                        .isPresent()
                && (words.related() == null
                        || Set.copyOf(articles.relatedNumbers(article.slug())).equals(numbers(words.related())));
    }

    private Set<String> numbers(List<String> names) {
        return names.stream()
                .map(name ->
                        articles.byAddress(name.strip()).map(Article::number).orElse(name))
                .collect(Collectors.toSet());
    }

    private void announce(Article article) {
        published.fire(new ArticlePublished(article.number(), article.path()));
    }

    private void remember(Article article, ArticleWords words, AccountId editor) {
        article.textIn(words.locale()).ifPresent(text -> entityManager.persist(new ArticleRevision(text, editor)));
    }

    private void relate(Article article, ArticleWords words) {
        if (words.related() != null) {
            article.relateOnly(words.related().stream()
                    .map(name -> articles.byAddress(name.strip())
                            .orElseThrow(() -> new InvalidInputException(
                                    List.of(new FieldError("related", "faq.error.related", Map.of("name", name))))))
                    .toList());
        }
    }

    private FaqCategory shelf(String slug) {
        var shelves = slug == null || slug.isBlank() ? articles.shelves() : articles.category(slug);
        return shelves.stream()
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("category", "faq.error.category"));
    }
}
