package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.atrium.faq.ArticleStatus.ARCHIVED;
import static org.atrium.faq.ArticleStatus.DRAFT;
import static org.atrium.faq.ArticleStatus.IN_REVIEW;
import static org.atrium.faq.ArticleStatus.PUBLISHED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.platform.error.ConflictException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleStatusTest {

    private static final Map<ArticleStatus, Set<ArticleStatus>> ALLOWED = Map.of(
            DRAFT, Set.of(IN_REVIEW, PUBLISHED, ARCHIVED),
            IN_REVIEW, Set.of(DRAFT, PUBLISHED, ARCHIVED),
            PUBLISHED, Set.of(ARCHIVED),
            ARCHIVED, Set.of(DRAFT));

    @ParameterizedTest
    @EnumSource
    void allowsOnlyDefinedTransitions(ArticleStatus from) {
        for (ArticleStatus to : ArticleStatus.values()) {
            assertThat(from.canTransitionTo(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ALLOWED.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "IN_REVIEW"})
    void archivedArticlesReopenAsDraftOnly(ArticleStatus next) {
        var content = new ArticleContent("Title", null, "Body", "en", null, List.of());
        var article = new Article("FAQ-1", "title", null, content, null, Instant.EPOCH);
        article.transitionTo(ARCHIVED, Instant.EPOCH);

        if (next == DRAFT) {
            article.transitionTo(next, Instant.EPOCH);
            assertThat(article.status()).isEqualTo(DRAFT);
        } else {
            assertThatThrownBy(() -> article.transitionTo(next, Instant.EPOCH)).isInstanceOf(ConflictException.class);
            assertThat(article.status()).isEqualTo(ARCHIVED);
        }
    }
}
