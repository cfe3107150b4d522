package org.atrium.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.atrium.web.security.CurrentViewer;

/**
 * Answers kept in memory to be given again to whoever asks the same as the same caller. Each is kept with the facts it
 * was made of and with the way to ask for those of now, so an old answer is never found.
 */
@ApplicationScoped
class AnswerMemory {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MOST_BYTES_UNPACKED = 4 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    private final Cache<String, Kept> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String question, Kept kept) -> question.length() + kept.packed.length)
            .expireAfterWrite(LONGEST)
            .build();

    /** The bodies asked for most, to be sent without unpacking them each time. */
    private final Cache<Kept, byte[]> unpacked = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_BYTES_UNPACKED)
            .weigher((Kept kept, byte[] body) -> body.length)
            .build();

    /** What this caller was answered to the same, if the facts of the answer are still those of now. */
    Optional<Answer> find(HttpServletRequest asked) {
        return Optional.ofNullable(answers.getIfPresent(question(asked)))
                .filter(kept -> !clock.instant().isAfter(kept.answer.until))
                .filter(kept ->
                        kept.source.now(asked).filter(kept.facts::equals).isPresent())
                .map(kept -> kept.answer.with(unpacked.get(kept, Kept::body)));
    }

    /** @param facts those the answer was made of, asked for before it was made */
    void keep(HttpServletRequest asked, AnswerFacts source, Object facts, Answer answer) {
        answers.put(question(asked), new Kept(source, facts, answer.with(null), pack(answer.body), answer.body.length));
    }

    private String question(HttpServletRequest asked) {
        return (current.isKnown() ? current.name() : "") + " " + current.locale() + " " + asked.getHeader("Accept")
                + " " + asked.getRequestURI() + "?" + asked.getQueryString();
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

    /**
     * What is sent.
     *
     * @param tag the {@code ETag} that tells it from others
     * @param until when it ends of itself
     */
    record Answer(byte[] body, String tag, Instant until) {

        private Answer with(byte[] unpacked) {
            return new Answer(unpacked, tag, until);
        }
    }

    /** JSON says the same words again and again: packed it is a quarter, so that four times as much is remembered. */
    private record Kept(AnswerFacts source, Object facts, Answer answer, byte[] packed, int length) {

        byte[] body() {
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(packed);
                byte[] body = new byte[length];
                inflater.inflate(body);
                return body;
            } catch (DataFormatException broken) {
                throw new IllegalStateException(broken);
            } finally {
                inflater.end();
            }
        }
    }
}
