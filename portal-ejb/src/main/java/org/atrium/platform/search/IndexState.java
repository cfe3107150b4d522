package org.atrium.platform.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Whether the index is on this machine. */
    private boolean here;

    private final Map<Class<? extends Searchable>, LuceneIndexScope> scopes = new ConcurrentHashMap<>();

    @PostConstruct
    void findOut() {
        here = Setting.SEARCH_BACKEND.required().equals("lucene");
    }

    /** How the index of a type is now, as this node's searches see it. */
    public Object of(Class<? extends Searchable> type) {
        return here ? segments(type) : clock.instant().toEpochMilli() / MOMENT.toMillis();
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
