package org.atrium.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import org.atrium.account.Viewer;

/**
 * Remembers for a moment what strangers were answered, who all see the same. What a signed-in person is answered is
 * never kept.
 */
public final class VisitorAnswers<K, V> {

    private final Cache<K, V> answers;

    /** @param moment how old an answer may be; what changes on another node is seen after it */
    public VisitorAnswers(Duration moment) {
        answers = Caffeine.newBuilder()
                .maximumSize(2_000)
                .expireAfterWrite(moment)
                .build();
    }

    /** The answer to a question, remembered if a visitor asks and it was asked a moment ago. */
    public V get(Viewer viewer, K question, Supplier<V> answer) {
        return viewer.isSignedIn() ? answer.get() : answers.get(question, asked -> answer.get());
    }

    /** Forgets all: something changed. */
    public void forget() {
        answers.invalidateAll();
    }
}
