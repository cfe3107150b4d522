package org.atrium.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import org.atrium.account.Viewer;

/** Short-lived cache of answers for visitors, who all get the same. Answers for accounts are never cached. */
public final class VisitorResultCache<K, V> {

    private final Cache<K, V> cache;

    /** @param moment how old an answer may be; what changes on another node is seen after it */
    public VisitorResultCache(Duration moment) {
        cache = Caffeine.newBuilder()
                .maximumSize(2_000)
                .expireAfterWrite(moment)
                .build();
    }

    /** The answer to a question, remembered if a visitor asks and it was asked a moment ago. */
    public V get(Viewer viewer, K question, Supplier<V> answer) {
        return viewer.isSignedIn() ? answer.get() : cache.get(question, asked -> answer.get());
    }

    /** Forgets all: something changed. */
    public void clear() {
        cache.invalidateAll();
    }
}
