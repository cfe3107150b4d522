package org.atrium.account;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;

/**
 * Signs viewers in and out. All refusals answer the same and take the same time. Attempts are limited per network and
 * e-mail address together; per e-mail address alone the limit is so high that no single attacker can block an account.
 */
@Stateless
@PermitAll
public class SignIn {

    private static final RateLimit PER_CLIENT_AND_EMAIL = new RateLimit("signIn", 10, Duration.ofMinutes(5));
    private static final RateLimit PER_CLIENT = new RateLimit("signIn.address", 100, Duration.ofMinutes(5));
    private static final RateLimit PER_EMAIL = new RateLimit("signIn.email", 500, Duration.ofHours(1));

    private static final RateLimit BAD_TOKENS = new RateLimit("token", 100, Duration.ofMinutes(10));

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private ViewerCache viewers;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private AuditTrail audit;

    @Inject
    private MeterRegistry metrics;

    /**
     * Opens a session.
     *
     * @return the session and the token that authenticates its requests
     * @throws NotSignedInException if the address or password is wrong, or the account may not sign in; who is right and
     *     has not confirmed the address yet is mailed the link once more
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OpenSession signIn(String email, String password, SessionType sessionType) {
        String emailKey = EmailAddress.keyOf(email);
        try {
            rateLimiter.check(
                    PER_CLIENT_AND_EMAIL.attemptBy(clientAddress.network(), emailKey),
                    PER_CLIENT.attemptBy(clientAddress.network()),
                    PER_EMAIL.attemptBy(emailKey));
        } catch (TooManyRequestsException tooMany) {
            audit.recordAttempt("account.sign_in_throttled", clientAddress.network(), null);
            throw tooMany;
        }
        SignInAttempts.SignInResult result = attempts.attempt(email, password, sessionType);
        metrics.counter("portal.sign.ins", "result", result.session() == null ? "refused" : "in")
                .increment();
        if (result.session() == null) {
            // What was typed is not written down: people type their password there.
            String object = result.email() == null ? clientAddress.network() : result.email();
            audit.recordAttempt("account.sign_in_failed", object, result.account());
            throw new NotSignedInException("account.error.signIn");
        }
        return result.session();
    }

    /**
     * Counts a token that is none, as a guess.
     *
     * @throws TooManyRequestsException if there were too many from that address
     */
    public void countBadToken() {
        rateLimiter.check(BAD_TOKENS.attemptBy(clientAddress.network()));
    }

    /** Ends a session at once; ending one that is over already is no error. */
    public void signOut(String token) {
        accounts.endSession(new SecretToken(token).hash());
    }

    /** Reads who somebody is whom this node does not know, or knows as they were. */
    public ViewerCache.CachedViewer loadViewer(long account) {
        return viewers.put(entityManager.find(Account.class, account));
    }

    /** What a merchant's system may do that shows this key. */
    public Optional<AuthenticatedClient> authenticateClient(String key) {
        return accounts.apiClient(new SecretToken(key).hash())
                .map(client -> new AuthenticatedClient(client.publicId(), client.name(), client.scopes()));
    }

    /** A new session with its token. */
    public record OpenSession(String token, Instant expiresAt, ProfileDetails.OwnAccountView account) {}

    /**
     * A viewer with a valid session.
     *
     * @param customerDataVersion goes up whenever their orders or returns change
     */
    public record SignedInViewer(Viewer viewer, AccountSummary account, long customerDataVersion) {}

    /**
     * An authenticated API client.
     *
     * @param id tells it from all others, now and later
     * @param name as administrators call it
     */
    public record AuthenticatedClient(String id, String name, Set<String> scopes) {

        /** The name of its principal: by the first two parts the client is known, by the third it is called. */
        public String principal() {
            return "client:" + id + ":" + name;
        }
    }
}
