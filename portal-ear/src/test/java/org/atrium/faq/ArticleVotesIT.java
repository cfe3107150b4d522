package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A vote counts, whatever else happens to the article at the same time. */
@ArquillianTest
class ArticleVotesIT {

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private Viewers viewers;

    @Inject
    private ArticleDesk desk;

    @Inject
    private FaqQueries articles;

    @Inject
    private ArticlePress press;

    @Test
    void aVoteBetweenReadingAndWritingAnewIsKept() throws Exception {
        Viewer agent = viewers.with(Role.AGENT);
        String slug = as.agent(() -> desk.create(agent, words("First"), ArticleStatus.PUBLISHED))
                .slug();

        transactions.in(() -> {
            Article article = articles.byAddress(slug).orElseThrow();
            transactions.in(() -> articles.countVotes(article.id(), 1, 0));
            press.rewrite(article, words("Second"), agent.requireAccount());
            return null;
        });

        ArticleView now = as.agent(() -> desk.read(agent, slug, Locale.ENGLISH));
        assertThat(now.title()).startsWith("Second");
        assertThat(now.helpful()).isEqualTo(1);
    }

    private static ArticleWords words(String title) {
        return new ArticleWords(title + " " + UUID.randomUUID(), null, "Descale it.", "en", null, List.of());
    }
}
