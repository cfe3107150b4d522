package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.client.ClientAddress;
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
    private ArticleWriter writer;

    @Inject
    private ArticleVotes votes;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private EntityManager entityManager;

    @Test
    void concurrentVoteSurvivesAnEdit() throws Exception {
        Viewer agent = viewers.with(Role.AGENT);
        String slug = as.agent(() -> desk.create(agent, words("First"), ArticleStatus.PUBLISHED))
                .slug();

        transactions.in(() -> {
            Article article = articles.bySlugOrNumber(slug).orElseThrow();
            transactions.in(() -> articles.countVotes(article.id(), 1, 0));
            writer.rewrite(article, words("Second"), agent.requireAccount());
            return null;
        });

        ArticleView now = as.agent(() -> desk.read(agent, slug, Locale.ENGLISH));
        assertThat(now.title()).startsWith("Second");
        assertThat(now.helpful()).isEqualTo(1);
    }

    /** Who has the database and guesses an address has to have the secret of the installation, too. */
    @Test
    void visitorsAreStoredUnderAnInstallationPseudonym() throws Exception {
        Viewer agent = viewers.with(Role.AGENT);
        String slug = as.agent(() -> desk.create(agent, words("Asked"), ArticleStatus.PUBLISHED))
                .slug();
        String browser = "Browser " + UUID.randomUUID();

        votes.vote(Viewer.visitor(), browser, slug, new ArticleVotes.NewArticleVote(true, null, null));

        String secret = (String) entityManager
                .createNativeQuery("select secret from installation_key where name = 'pseudonyms'")
                .getSingleResult();
        assertThat(secret).hasSizeGreaterThan(60);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String name = HexFormat.of()
                .formatHex(mac.doFinal(
                        ("vote\n" + clientAddress.address() + " " + browser).getBytes(StandardCharsets.UTF_8)));
        assertThat(entityManager
                        .createQuery("select voterKey from ArticleVote where article = :article", String.class)
                        .setParameter("article", articles.bySlugOrNumber(slug).orElseThrow())
                        .getResultList())
                .containsExactly("reader:" + name);
    }

    private static ArticleContent words(String title) {
        return new ArticleContent(title + " " + UUID.randomUUID(), null, "Descale it.", "en", null, List.of());
    }
}
