package org.atrium.platform.search;

import com.github.f4b6a3.uuid.UuidCreator;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.jboss.logging.Logger;

/**
 * Rebuilds an index at startup if it is missing, of an earlier release, or incompletely built. Until then the portal is
 * not ready.
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
    private IndexCheck check;

    @Inject
    private IndexRebuilds rebuilds;

    @Resource
    private ManagedExecutorService executor;

    private volatile State state = State.REBUILDING;

    /** What this node has filled and another began to fill meanwhile. */
    private volatile Set<String> overtaken = Set.of();

    /** Looks at each index and begins to fill those that cannot be relied on; {@link #state()} tells when that is done. */
    @PostConstruct
    public void rebuildIfNeeded() {
        Set<String> complete = rebuilds.completeIndexes();
        Map<Boolean, Map<String, Class<?>>> byMissing = mapping().allIndexedEntities().stream()
                .collect(Collectors.partitioningBy(
                        index -> needsRebuild(index, complete),
                        Collectors.toMap(SearchIndex::name, SearchIndexedEntity::javaClass)));
        String rebuildId = UuidCreator.getTimeOrderedEpoch().toString();
        Collection<String> empty = byMissing.get(false).keySet().stream()
                .filter(name -> !complete.contains(name))
                .toList();
        rebuilds.start(empty, rebuildId);
        rebuilds.complete(empty, rebuildId);
        Map<String, Class<?>> missing = byMissing.get(true);
        overtaken = Set.of();
        if (missing.isEmpty()) {
            state = State.READY;
        } else {
            state = State.REBUILDING;
            executor.execute(() -> rebuild(missing, rebuildId));
        }
    }

    /** One that was never filled is not lost as long as there is nothing that should be in it. */
    private boolean needsRebuild(SearchIndexedEntity<?> index, Set<String> complete) {
        return check.isMissing(index.javaClass())
                || !complete.contains(name(index)) && check.indexed(index.javaClass()) > 0;
    }

    private void rebuild(Map<String, Class<?>> missing, String rebuildId) {
        long start = System.nanoTime();
        try {
            rebuilds.start(missing.keySet(), rebuildId);
            MassIndexer indexer =
                    mapping().scope(List.copyOf(missing.values())).massIndexer().threadsToLoadObjects(2);
            missing.values().stream()
                    .filter(type -> !IndexCheck.condition(type).isEmpty())
                    .forEach(type -> indexer.type(type).reindexOnly(IndexCheck.condition(type)));
            indexer.startAndWait();
            rebuilds.complete(missing.keySet(), rebuildId);
            LOG.infof("Filled the index again in %d ms", (System.nanoTime() - start) / 1_000_000);
            markRebuilt(missing.keySet());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            state = State.FAILED;
            LOG.error("The index could not be filled again; searches miss what was written before", e);
        }
    }

    /** Searches find everything, unless another node has emptied one of these since: then when it has filled that. */
    public void markRebuilt(Set<String> indexes) {
        boolean complete = rebuilds.completeIndexes().containsAll(indexes);
        overtaken = complete ? Set.of() : indexes;
        state = complete ? State.READY : State.REBUILDING;
    }

    /** Whether searches find everything; fails where the database does not answer. */
    public State state() {
        Set<String> awaited = overtaken;
        if (!awaited.isEmpty()) {
            markRebuilt(awaited);
        }
        return state;
    }

    private static String name(SearchIndexedEntity<?> index) {
        return index.indexManager().descriptor().hibernateSearchName();
    }

    private SearchMapping mapping() {
        return Search.mapping(factory);
    }
}
