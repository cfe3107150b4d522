package org.atrium.platform.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.atrium.platform.settings.Setting;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;
import org.hibernate.search.mapper.orm.Search;

/**
 * Tells whether the index is still as it was: two equal states find the same for the same words. Cheap enough to ask
 * for with every request.
 */
@ApplicationScoped
public class IndexState {

    /** How old an answer may be where the index is on another machine, which does not tell when it changes. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    @PersistenceUnit(unitName = "atrium")
    private EntityManagerFactory factory;

    @Inject
    private Clock clock;

    /** Goes up whenever this node tells the index of one of a type: what was found until then may be gone. */
    private final Map<Class<? extends Searchable>, AtomicLong> told = new ConcurrentHashMap<>();

    /** Whether the index is on this machine. */
    private boolean here;

    private final Map<Class<? extends Searchable>, LuceneIndexScope> scopes = new ConcurrentHashMap<>();

    @PostConstruct
    void findOut() {
        here = Setting.SEARCH_BACKEND.required().equals("lucene");
    }

    /** How the index of a type is now, as this node's searches see it. */
    public Object of(Class<? extends Searchable> type) {
        Object index = here ? segments(type) : clock.instant().toEpochMilli() / MOMENT.toMillis();
        return List.of(told(type).get(), index);
    }

    /** What was found so far is asked for anew: the database may know better than the index does yet. */
    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) WordsChanged fact) {
        told(fact.type()).incrementAndGet();
    }

    private AtomicLong told(Class<? extends Searchable> type) {
        return told.computeIfAbsent(type, first -> new AtomicLong());
    }

    private LuceneIndexScope scope(Class<? extends Searchable> type) {
        return Search.mapping(factory).scope(type).extension(LuceneExtension.get());
    }

    /** The parts the index is made of: whatever changes in one makes it another. */
    private Object segments(Class<? extends Searchable> type) {
        try (IndexReader reader = scopes.computeIfAbsent(type, this::scope).openIndexReader()) {
            return reader.leaves().stream()
                    .map(leaf -> leaf.reader().getReaderCacheHelper().getKey())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
