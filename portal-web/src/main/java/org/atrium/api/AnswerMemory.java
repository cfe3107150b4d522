package org.atrium.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Answers kept in memory to be given again. Each is kept with the facts it was made of; whoever asks for one brings the
 * facts of now, so an old answer is never found.
 */
@ApplicationScoped
class AnswerMemory {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Cache<String, Kept> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String question, Kept kept) -> question.length() + kept.packed.length)
            .expireAfterWrite(LONGEST)
            .build();

    /** What a question was answered when its facts were these. */
    Optional<Answer> find(String question, Object facts) {
        return Optional.ofNullable(answers.getIfPresent(question))
                .filter(kept -> kept.facts.equals(facts))
                .map(Kept::answer);
    }

    void keep(String question, Object facts, Answer answer) {
        answers.put(question, new Kept(facts, answer.tag, pack(answer.body), answer.body.length));
    }

    private static byte[] pack(byte[] body) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(body);
            deflater.finish();
            byte[] packed = new byte[body.length + 64];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        } finally {
            deflater.end();
        }
    }

    /** What is sent: a body and what tells it from others. */
    record Answer(byte[] body, EntityTag tag) {}

    /** JSON says the same words again and again: packed it is a quarter, so that four times as much is remembered. */
    private record Kept(Object facts, EntityTag tag, byte[] packed, int length) {

        Answer answer() {
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(packed);
                byte[] body = new byte[length];
                inflater.inflate(body);
                return new Answer(body, tag);
            } catch (DataFormatException broken) {
                throw new IllegalStateException(broken);
            } finally {
                inflater.end();
            }
        }
    }
}
