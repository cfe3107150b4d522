package org.atrium.platform.idempotency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;

/**
 * Keeps the first answer to each request with an {@code Idempotency-Key}, per caller, for a day. A request that failed
 * frees its key. One whose node died before it could answer holds it for ten minutes: it may have done its work.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdempotentRequests {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LONGEST_REQUEST = Duration.ofMinutes(10);

    @Inject
    private IdempotentQueries requests;

    @Inject
    private Clock clock;

    /**
     * Takes a key for a request that starts now.
     *
     * @param powers the roles or scopes the caller has now: an answer is kept from who has lost one since
     * @param fingerprint tells one request from another: a hash of all that matters of it
     * @return the first answer if this request was answered before, empty if this is the first
     * @throws InvalidInputException if the key stands for another request
     * @throws ConflictException if the first request still runs
     * @throws UnknownObjectException if the caller could do more then than now
     */
    public Optional<FirstAnswer> start(String caller, Set<String> powers, String key, String fingerprint) {
        String authority = powers.stream().sorted().collect(Collectors.joining(" "));
        if (requests.take(caller, key, fingerprint, authority, clock.instant())) {
            return Optional.empty();
        }
        IdempotentRequest first = requests.of(caller, key).stream()
                .findFirst()
                .orElseThrow(() -> new ConflictException("error.idempotencyRunning"));
        if (!first.isStillFor(powers)) {
            throw new UnknownObjectException();
        }
        if (!first.isFor(fingerprint)) {
            throw new InvalidInputException("Idempotency-Key", "error.idempotencyReused");
        }
        if (!first.isAnswered()) {
            throw new ConflictException("error.idempotencyRunning");
        }
        return Optional.of(first.firstAnswer());
    }

    /** Keeps the answer for whoever asks again. */
    public void finish(String caller, String key, FirstAnswer answer) {
        requests.of(caller, key).forEach(request -> request.answer(answer));
    }

    /** Frees a key whose request changed nothing. */
    public void release(String caller, String key) {
        requests.release(caller, key);
    }

    /** Drops what is over. */
    public void forget() {
        Instant now = clock.instant();
        requests.dropOlder(now.minus(KEPT));
        requests.dropUnanswered(now.minus(LONGEST_REQUEST));
    }
}
