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
 * Stores the first response to each request with an {@code Idempotency-Key}, per client, for a day. A failed request
 * releases its key. If a node dies before it responds, the key stays reserved for ten minutes, because the work may
 * have been done.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdempotentRequests {

    private static final Duration RETENTION = Duration.ofHours(24);
    private static final Duration MAX_REQUEST_DURATION = Duration.ofMinutes(10);

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
    public Optional<StoredResponse> start(String sender, Set<String> powers, String key, String fingerprint) {
        String authority = powers.stream().sorted().collect(Collectors.joining(" "));
        if (requests.insertIfAbsent(sender, key, fingerprint, authority, clock.instant())) {
            return Optional.empty();
        }
        IdempotentRequest first =
                requests.byKey(sender, key).orElseThrow(() -> new ConflictException("error.idempotencyRunning"));
        if (!first.isPermittedFor(powers)) {
            throw new UnknownObjectException();
        }
        if (!first.matches(fingerprint)) {
            throw new InvalidInputException("Idempotency-Key", "error.idempotencyReused");
        }
        if (!first.isAnswered()) {
            throw new ConflictException("error.idempotencyRunning");
        }
        return Optional.of(first.storedResponse());
    }

    /** Keeps the answer for whoever asks again. */
    public void finish(String sender, String key, StoredResponse answer) {
        requests.byKey(sender, key).ifPresent(request -> request.storeResponse(answer));
    }

    /** Frees a key whose request changed nothing. */
    public void release(String sender, String key) {
        requests.deleteUnanswered(sender, key);
    }

    /** Drops what is over. */
    public void deleteExpired() {
        Instant now = clock.instant();
        requests.deleteOlder(now.minus(RETENTION));
        requests.deleteOlderUnanswered(now.minus(MAX_REQUEST_DURATION));
    }
}
