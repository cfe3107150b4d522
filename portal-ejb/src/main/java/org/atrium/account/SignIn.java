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
import org.atrium.platform.caller.Caller;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.throttle.Pace;
import org.atrium.platform.throttle.Throttle;

/**
 * Lets people in and out. Every cause of refusal sounds the same and takes as long. Guesses are counted by network
 * address and e-mail address together; by the e-mail address alone only at a height that no single outsider reaches, so
 * that nobody can lock another person out.
 */
@Stateless
@PermitAll
public class SignIn {

    private static final Pace BY_BOTH = new Pace("signIn", 10, Duration.ofMinutes(5));
    private static final Pace BY_ADDRESS = new Pace("signIn.address", 100, Duration.ofMinutes(5));
    private static final Pace BY_EMAIL = new Pace("signIn.email", 500, Duration.ofHours(1));

    private static final Pace TOKENS = new Pace("token", 100, Duration.ofMinutes(10));

    @Inject
    private Throttle throttle;

    @Inject
    private Caller caller;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private KnownPeople people;

    @Inject
    private SignInTries tries;

    @Inject
    private AuditTrail audit;

    @Inject
    private MeterRegistry metrics;

    /**
     * Opens a session.
     *
     * @return the secret its bearer shows from now on
     * @throws NotSignedInException if the address or password is wrong, or the account may not sign in
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OpenSession signIn(String email, String password, Door door) {
        String who = EmailAddress.keyOf(email);
        try {
            throttle.pass(BY_BOTH.by(caller.network(), who), BY_ADDRESS.by(caller.network()), BY_EMAIL.by(who));
        } catch (TooManyRequestsException tooMany) {
            audit.attempted("account.sign_in_throttled", caller.network(), null);
            throw tooMany;
        }
        SignInTries.Result result = tries.open(email, password, door);
        metrics.counter("portal.sign.ins", "result", result.session() == null ? "refused" : "in")
                .increment();
        if (result.session() == null) {
            // What was typed is not written down: people type their password there.
            String object = result.knownAs() == null ? caller.network() : result.knownAs();
            audit.attempted("account.sign_in_failed", object, result.account());
            throw new NotSignedInException("account.error.signIn");
        }
        return result.session();
    }

    /**
     * Counts a token that is none, as a guess.
     *
     * @throws TooManyRequestsException if there were too many from that address
     */
    public void refuseToken() {
        throttle.pass(TOKENS.by(caller.network()));
    }

    /** Ends a session at once; ending one that is over already is no error. */
    public void signOut(String token) {
        accounts.endSession(new SecretToken(token).hash());
    }

    /** Reads who somebody is whom this node does not know, or knows as they were. */
    public KnownPeople.Known meet(long account) {
        return people.keep(entityManager.find(Account.class, account));
    }

    /** What a merchant's system may do that shows this key. */
    public Optional<Client> recogniseClient(String key) {
        return accounts.apiClient(new SecretToken(key).hash()).stream()
                .map(client -> new Client(client.name(), client.scopes()))
                .findFirst();
    }

    /** A session as its bearer gets it. */
    public record OpenSession(String token, Instant expiresAt, Profile.View account) {}

    /**
     * Somebody with a session that holds.
     *
     * @param recordVersion goes up whenever their orders or returns change
     */
    public record SignedIn(Viewer viewer, AccountCard card, long recordVersion) {}

    /** A merchant's system. */
    public record Client(String name, Set<String> scopes) {}
}
