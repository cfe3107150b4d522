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

/** A cheap version of the search index and of the words it is asked with: two equal states give the same results. */
@ApplicationScoped
public class IndexState {

    /** How old an answer may be where the index is on another machine, which does not tell when it changes. */
    private static final Duration MAX_AGE = Duration.ofSeconds(5);

    @PersistenceUnit(unitName = "atrium")
    private EntityManagerFactory factory;

    @Inject
    private Clock clock;

    @Inject
    private SynonymSource synonyms;

    /** Goes up whenever this node tells the index of one of a type: what was found until then may be gone. */
    private final Map<Class<? extends Searchable>, AtomicLong> changeCounters = new ConcurrentHashMap<>();

    /** Whether the index is on this machine. */
    private boolean local;

    private final Map<Class<? extends Searchable>, LuceneIndexScope> scopes = new ConcurrentHashMap<>();

    @PostConstruct
    void detectBackend() {
        local = Setting.SEARCH_BACKEND.required().equals("lucene");
    }

    /** How the index of a type is now, as this node's searches see it. */
    public Object of(Class<? extends Searchable> type) {
        Object index = local ? segments(type) : clock.instant().toEpochMilli() / MAX_AGE.toMillis();
        return List.of(changeCounter(type).get(), index, synonyms.synonyms());
    }

    /** What was found so far is asked for anew: the database may know better than the index does yet. */
    public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchableChanged fact) {
        changeCounter(fact.type()).incrementAndGet();
    }

    private AtomicLong changeCounter(Class<? extends Searchable> type) {
        return changeCounters.computeIfAbsent(type, first -> new AtomicLong());
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
