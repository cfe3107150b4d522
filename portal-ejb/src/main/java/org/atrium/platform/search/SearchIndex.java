package org.atrium.platform.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jboss.logging.Logger;

/**
 * Keeps the index whole: one that is lost, or of a release before, is filled again from the database at start. Until
 * then the portal is not ready.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchIndex {

    /** How the index is. */
    public enum State {
        REBUILDING,
        READY,
        FAILED
    }

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    @PersistenceUnit(unitName = "atrium")
    private EntityManagerFactory factory;

    @Inject
    private IndexCensus census;

    @Resource
    private ManagedExecutorService executor;

    private volatile State state = State.REBUILDING;

    @PostConstruct
    void refillIfLost() {
        List<Class<?>> lost = mapping().allIndexedEntities().stream()
                .<Class<?>>map(SearchIndexedEntity::javaClass)
                .filter(census::isLost)
                .toList();
        if (lost.isEmpty()) {
            state = State.READY;
        } else {
            executor.execute(() -> refill(lost));
        }
    }

    private void refill(List<Class<?>> lost) {
        long start = System.nanoTime();
        try {
            mapping().scope(lost).massIndexer().threadsToLoadObjects(2).startAndWait();
            state = State.READY;
            LOG.infof("Filled the index again in %d ms", (System.nanoTime() - start) / 1_000_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            state = State.FAILED;
            LOG.error("The index could not be filled again; searches miss what was written before", e);
        }
    }

    /** Whether searches find everything. */
    public State state() {
        return state;
    }

    /** How much of each kind can be found now; fails where the index does not answer. */
    public Map<String, Long> census() {
        return mapping().allIndexedEntities().stream()
                .collect(Collectors.toMap(SearchIndexedEntity::jpaName, entity -> census.indexed(entity.javaClass())));
    }

    private SearchMapping mapping() {
        return Search.mapping(factory);
    }
}
