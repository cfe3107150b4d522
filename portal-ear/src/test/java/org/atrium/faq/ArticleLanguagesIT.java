package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader gets an article in their language, as it is spoken where they are or, failing that, anywhere. */
@ArquillianTest
class ArticleLanguagesIT {

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Viewers viewers;

    @Inject
    private ArticleDesk desk;

    @Inject
    private HelpCentre help;

    @Inject
    private ArticleSearch search;

    private String word;
    private Viewer agent;

    @BeforeEach
    void writeInThreeLanguages() throws Exception {
        word = "w" + UUID.randomUUID().toString().replace("-", "");
        transactions.in(() -> {
            entityManager.persist(new FaqCategory(word, word, null, "folder", 99));
            return null;
        });
        agent = viewers.with(Role.AGENT);
        String slug = as.agent(() -> desk.create(agent, words("de", "Farbe"), ArticleStatus.PUBLISHED))
                .slug();
        as.agent(() -> desk.update(agent, slug, words("en", "Color"), null, null));
        as.agent(() -> desk.update(agent, slug, words("en-GB", "Colour"), null, null));
    }

    @Test
    void listsShowTheClosestLanguage() {
        assertThat(listed(Locale.UK)).containsExactly("Colour " + word);
        assertThat(listed(Locale.US)).containsExactly("Color " + word);
        assertThat(listed(Locale.ENGLISH)).containsExactly("Color " + word);
        assertThat(listed(Locale.FRANCE)).containsExactly("Farbe " + word);
    }

    @Test
    void regionalLanguagesFindTheGeneralText() {
        Eventually.so("the article to be found", Duration.ofSeconds(20), () -> found("en") == 1);
        assertThat(found("en-US")).isEqualTo(1);
        assertThat(found("en-GB")).isEqualTo(1);
        assertThat(found("fr-FR")).isZero();
    }

    private List<String> listed(Locale locale) {
        return help.articles(agent, word, locale, null, 10).items().stream()
                .map(ArticleRow::title)
                .toList();
    }

    private int found(String language) {
        return search.articles(agent, word, Locale.forLanguageTag(language), language, word, 10)
                .size();
    }

    private ArticleContent words(String locale, String title) {
        return new ArticleContent(title + " " + word, null, "Of the kettle.", locale, word, List.of());
    }
}
