package org.atrium.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Pages and answers of the API as they were sent, kept in memory and packed to be sent again to whoever asks the same.
 * Each is kept with the facts it was made of and with the way to ask for those of now, so that an old one is never sent,
 * whichever node changed something.
 */
@ApplicationScoped
public class AnswerMemory {

    private static final int MOST_BYTES = 28 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Inject
    private Clock clock;

    @Inject
    private GzipBodies bodies;

    private final Cache<Question, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Question question, Answer answer) -> question.length() + answer.body.size())
            .expireAfterWrite(LONGEST)
            .build();

    /**
     * Sends what was answered to the same question, or that the caller has it, if it would be the same now.
     *
     * @return whether it did
     */
    public boolean send(Question question, HttpServletRequest asked, HttpServletResponse response) throws IOException {
        Answer answer = answers.getIfPresent(question);
        if (answer == null || !isRight(answer, asked)) {
            return false;
        }
        answer.headers.forEach(response::setHeader);
        if (!EntityTags.sentNotModified(asked, response, answer.headers.get("ETag"))) {
            response.setContentType(answer.type);
            bodies.send(answer.body, asked, response);
        }
        return true;
    }

    private boolean isRight(Answer answer, HttpServletRequest asked) {
        return !clock.instant().isAfter(answer.until)
                && answer.source.now(asked).filter(answer.facts::equals).isPresent();
    }

    public void keep(Question question, Answer answer) {
        answers.put(question, answer);
    }

    /**
     * All that an answer depends on beside its facts; nothing that came in a body.
     *
     * @param address what is asked for
     * @param reader who asks, and how they read
     */
    public record Question(String address, List<Object> reader) {

        private int length() {
            return address.length() + reader.toString().length();
        }
    }

    /**
     * What is sent.
     *
     * @param source asks for the facts of now
     * @param facts those it was made of, asked for before it was made
     * @param until when it ends of itself
     * @param headers what is said of it, its {@code ETag} included
     */
    public record Answer(
            AnswerFacts source, Object facts, Instant until, Map<String, String> headers, String type, GzipBody body) {}
}
