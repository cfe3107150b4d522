package org.atrium.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;

/** The version of what a response shows, for much less than the response costs. A CDI bean. */
public interface ResponseVersion {

    /** Equal as long as the same viewer gets the same response; empty for a response that nobody may cache. */
    Optional<Object> current(HttpServletRequest request);

    /** The last instant at which a response is right although its version is the same: what it says may expire. */
    default Instant validUntil(Object response) {
        return Instant.MAX;
    }

    /** Of responses that are made anew each time. */
    @ApplicationScoped
    class Unknown implements ResponseVersion {

        @Override
        public Optional<Object> current(HttpServletRequest request) {
            return Optional.empty();
        }
    }
}
