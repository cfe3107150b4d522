package org.atrium.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.atrium.platform.search.SynonymSource;
import org.atrium.platform.search.Synonyms;
import org.jboss.logging.Logger;

/**
 * The words that are in force, at hand for each search. An edit is in force at once on the node that has it, and within
 * seconds on the others: each asks the database for the versions now and then, beside the request.
 */
@ApplicationScoped
class CurrentVocabulary implements SynonymSource {

    private static final Logger LOG = Logger.getLogger(CurrentVocabulary.class);

    private static final Duration LOOKS_AGAIN_AFTER = Duration.ofSeconds(2);

    @Inject
    private VocabularyReader reader;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicBoolean looking = new AtomicBoolean();

    private volatile WordsInForce state;
    private volatile Instant lookedAt = Instant.EPOCH;

    @Override
    public Synonyms synonyms() {
        return state().synonyms();
    }

    /** Equal as long as the words are the same. */
    Object version() {
        return state().versions();
    }

    /** What is known of what people want to do. */
    Intents intents() {
        return state().intents();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) VocabularyChanged event) {
        state = null;
    }

    private WordsInForce state() {
        WordsInForce known = state;
        if (known == null) {
            return read();
        }
        if (lookedAt.plus(LOOKS_AGAIN_AFTER).isBefore(clock.instant()) && looking.compareAndSet(false, true)) {
            lookLater();
        }
        return known;
    }

    private void lookLater() {
        try {
            executor.execute(this::look);
        } catch (RejectedExecutionException stopping) {
            looking.set(false);
        }
    }

    private void look() {
        try {
            lookedAt = clock.instant();
            WordsInForce known = state;
            if (known == null || !known.versions().equals(reader.versions())) {
                read();
            }
        } catch (RuntimeException e) {
            LOG.warn("The words of the search could not be read; those that are known stay", e);
        } finally {
            looking.set(false);
        }
    }

    private synchronized WordsInForce read() {
        Map<String, Long> versions = reader.versions();
        WordsInForce known = state;
        if (known == null || !known.versions().equals(versions)) {
            known = WordsInForce.of(versions, reader.words());
            state = known;
        }
        lookedAt = clock.instant();
        return known;
    }

    /** All words, ready to be used. */
    private record WordsInForce(Map<String, Long> versions, Synonyms synonyms, Intents intents) {

        static WordsInForce of(Map<String, Long> versions, Map<String, VocabularyWords> words) {
            Synonyms synonyms = Synonyms.of(
                    words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                            .groups())));
            return new WordsInForce(versions, synonyms, new Intents(words, synonyms));
        }
    }
}
