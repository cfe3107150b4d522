package org.atrium.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;

/** Tells what the answer to a request is made of, for much less than the answer costs. A CDI bean. */
public interface AnswerFacts {

    /** Equal as long as the same caller is answered the same; empty for an answer that nobody may remember. */
    Optional<Object> now(HttpServletRequest asked);

    /** The last instant at which an answer is right whatever its facts are: what it says may end of itself. */
    default Instant until(Object answer) {
        return Instant.MAX;
    }

    /** Of answers that are made anew each time. */
    @ApplicationScoped
    class Unknown implements AnswerFacts {

        @Override
        public Optional<Object> now(HttpServletRequest asked) {
            return Optional.empty();
        }
    }
}
