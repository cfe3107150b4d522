package org.atrium.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An index whose filling was cut off is filled again, and until it is whole the portal is not ready. */
@ArquillianTest
@Tag("builtin")
class SearchIndexIT {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String ENTITY = "ArticleText";

    @Inject
    private SearchIndex index;

    @Inject
    private IndexRebuilds fillings;

    @Inject
    private IndexCheck census;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @BeforeEach
    void awaitWhole() {
        awaitReady();
        assertThat(fillings.completeIndexes()).contains(name());
    }

    @Test
    void interruptedRebuildIsIncomplete() throws Exception {
        long rows = transactions.in(() -> entityManager
                .createQuery("select count(*) from " + ENTITY, Long.class)
                .getSingleResult());
        assertThat(rows).isGreaterThan(1);
        fillings.start(List.of(name()), "cut off");
        leaveOne();

        index.rebuildIfNeeded();

        awaitReady();
        assertThat(census.indexed(type())).isEqualTo(rows);
        assertThat(fillings.completeIndexes()).contains(name());
    }

    @Test
    void portalIsNotReadyDuringARebuild() throws Exception {
        fillings.start(List.of(name()), "cut off");
        transactions.in(() -> {
            entityManager
                    .createNativeQuery("select name from search_index where name = :name for update", String.class)
                    .setParameter("name", name())
                    .getSingleResult();
            index.rebuildIfNeeded();

            HttpResponse<String> ready = ready();
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("{\"name\":\"index\",\"status\":\"DOWN\"}");
            return null;
        });
        awaitReady();
        assertThat(ready().statusCode()).isEqualTo(200);
    }

    /** Whoever began later has emptied the index again: what the earlier one ends is not whole. */
    @Test
    void laterOfTwoRebuildsCompletes() {
        fillings.start(List.of("two"), "earlier");
        fillings.start(List.of("two"), "later");
        fillings.complete(List.of("two"), "earlier");
        assertThat(fillings.completeIndexes()).doesNotContain("two");
        fillings.complete(List.of("two"), "later");
        assertThat(fillings.completeIndexes()).contains("two");
    }

    @Test
    void earlierRebuildWaitsForTheLater() throws Exception {
        fillings.start(List.of("two"), "later");
        index.markRebuilt(Set.of("two"));
        assertThat(index.state()).isEqualTo(SearchIndex.State.REBUILDING);
        assertThat(ready().statusCode()).isEqualTo(503);

        fillings.complete(List.of("two"), "later");
        assertThat(index.state()).isEqualTo(SearchIndex.State.READY);
        assertThat(ready().statusCode()).isEqualTo(200);
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

    private static HttpResponse<String> ready() throws IOException, InterruptedException {
        URI door = URI.create(Setting.BASE_URL.required() + "/health/ready");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(door).build(), BodyHandlers.ofString());
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
