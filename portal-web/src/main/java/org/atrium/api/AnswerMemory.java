package org.atrium.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.time.Duration;
import java.util.Optional;

/**
 * Answers kept in memory to be given again. Each is kept with the facts it was made of; whoever asks for one brings the
 * facts of now, so an old answer is never found.
 */
@ApplicationScoped
class AnswerMemory {

    private static final int MOST_BYTES = 24 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Cache<String, Kept> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String question, Kept kept) -> question.length() + kept.answer.body.length)
            .expireAfterWrite(LONGEST)
            .build();

    /** What a question was answered when its facts were these. */
    Optional<Answer> find(String question, Object facts) {
        return Optional.ofNullable(answers.getIfPresent(question))
                .filter(kept -> kept.facts.equals(facts))
                .map(kept -> kept.answer);
    }

    void keep(String question, Object facts, Answer answer) {
        answers.put(question, new Kept(facts, answer));
    }

    /** What is sent: a body and what tells it from others. */
    record Answer(byte[] body, EntityTag tag) {}

    private record Kept(Object facts, Answer answer) {}
}
