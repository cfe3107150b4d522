package org.atrium.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.atrium.web.http.PackedBody;
import org.atrium.web.security.CurrentViewer;

/**
 * Answers kept in memory to be given again to whoever asks the same as the same caller. Each is kept with the facts it
 * was made of and with the way to ask for those of now, so an old answer is never found.
 */
@ApplicationScoped
class AnswerMemory {

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    private final Cache<Question, Kept> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Question question, Kept kept) -> question.length() + kept.answer.body.size())
            .expireAfterWrite(LONGEST)
            .build();

    /** What this caller was answered to the same, if the facts of the answer are still those of now. */
    Optional<Answer> find(HttpServletRequest asked) {
        return Optional.ofNullable(answers.getIfPresent(question(asked)))
                .filter(kept -> !clock.instant().isAfter(kept.answer.until))
                .filter(kept ->
                        kept.source.now(asked).filter(kept.facts::equals).isPresent())
                .map(Kept::answer);
    }

    /** @param facts those the answer was made of, asked for before it was made */
    void keep(HttpServletRequest asked, AnswerFacts source, Object facts, Answer answer) {
        answers.put(question(asked), new Kept(source, facts, answer));
    }

    private Question question(HttpServletRequest asked) {
        return new Question(
                current.isKnown() ? current.name() : "",
                current.locale(),
                current.reads(null),
                current.timeZone(),
                String.join(", ", Collections.list(asked.getHeaders("Accept"))),
                asked.getRequestURI() + "?" + asked.getQueryString());
    }

    /** All that an answer depends on beside its facts: who asks, how they read, and what; nothing that came in a body. */
    private record Question(
            String name, Locale locale, List<Locale> languages, ZoneId zone, String accepted, String address) {

        int length() {
            return name.length() + accepted.length() + address.length();
        }
    }

    /**
     * What is sent.
     *
     * @param tag the {@code ETag} that tells it from others
     * @param until when it ends of itself
     */
    record Answer(PackedBody body, String tag, Instant until) {}

    private record Kept(AnswerFacts source, Object facts, Answer answer) {}
}
