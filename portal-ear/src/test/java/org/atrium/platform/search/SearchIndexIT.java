package org.atrium.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An index whose filling was cut off is filled again. */
@ArquillianTest
class SearchIndexIT {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String ENTITY = "ArticleText";

    @Inject
    private SearchIndex index;

    @Inject
    private IndexFillings fillings;

    @Inject
    private IndexCensus census;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @BeforeEach
    void awaitWhole() {
        awaitReady();
        assertThat(fillings.whole()).contains(name());
    }

    @Test
    void whatACutOffFillingLeftIsNotTakenForWhole() throws Exception {
        long rows = transactions.in(() -> entityManager
                .createQuery("select count(*) from " + ENTITY, Long.class)
                .getSingleResult());
        assertThat(rows).isGreaterThan(1);
        fillings.begin(List.of(name()), "cut off");
        leaveOne();

        index.refillIfLost();

        awaitReady();
        assertThat(census.indexed(type())).isEqualTo(rows);
        assertThat(fillings.whole()).contains(name());
    }

    /** Whoever began later has emptied the index again: what the earlier one ends is not whole. */
    @Test
    void theLaterOfTwoFillingsEndsIt() {
        fillings.begin(List.of("two"), "earlier");
        fillings.begin(List.of("two"), "later");
        fillings.end(List.of("two"), "earlier");
        assertThat(fillings.whole()).doesNotContain("two");
        fillings.end(List.of("two"), "later");
        assertThat(fillings.whole()).contains("two");
    }

    private void leaveOne() throws Exception {
        var workspace = mapping().scope(type()).workspace();
        workspace.purge();
        workspace.flush();
        workspace.refresh();
        transactions.in(() -> {
            Object one = entityManager
                    .createQuery("from " + ENTITY, type())
                    .setMaxResults(1)
                    .getSingleResult();
            Search.session(entityManager).indexingPlan().addOrUpdate(one);
            return null;
        });
        Eventually.so("one article in the index", LIMIT, () -> census.indexed(type()) == 1);
    }

    private void awaitReady() {
        Eventually.so("the index to be filled", LIMIT, () -> index.state() == SearchIndex.State.READY);
    }

    private Class<?> type() {
        return mapping().indexedEntity(ENTITY).javaClass();
    }

    private String name() {
        return mapping().indexedEntity(ENTITY).indexManager().descriptor().hibernateSearchName();
    }

    private SearchMapping mapping() {
        return Search.mapping(entityManager.getEntityManagerFactory());
    }
}
