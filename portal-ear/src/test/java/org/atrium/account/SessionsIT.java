package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.atrium.account.SignIn.OpenSession;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a sign-in opens, for how long, and to whom it is refused. */
@ArquillianTest
@Tag("builtin")
class SessionsIT {

    private static final String PASSWORD = "kettle window orbit";

    private final String email = UUID.randomUUID() + "@example.org";

    @Inject
    private SignIn signIn;

    @Inject
    private SessionAuthenticator authenticator;

    @Inject
    private OpenAccounts people;

    @Inject
    private AccountQueries accounts;

    @Inject
    private AccountMailer mailer;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    @AfterEach
    void asBefore() {
        System.clearProperty(Setting.DEMO.property());
        System.clearProperty(Setting.RATE_LIMITS.property());
    }

    @Test
    void pagesAndApiAcceptOnlyTheirOwnSessions() throws Exception {
        open(PASSWORD, Role.CUSTOMER);
        for (SessionType sessionType : SessionType.values()) {
            String token = signIn.signIn(email, PASSWORD, sessionType).token();
            for (SessionType other : SessionType.values()) {
                assertThat(authenticator.authenticate(token, other).isPresent()).isEqualTo(other == sessionType);
            }
        }
    }

    @Test
    void staffSessionsLastADay() throws Exception {
        open(PASSWORD, Role.AGENT);
        for (SessionType sessionType : SessionType.values()) {
            assertThat(signIn.signIn(email, PASSWORD, sessionType).expiresAt())
                    .isBetween(
                            clock.instant().plus(Duration.ofHours(11)),
                            clock.instant().plus(Duration.ofHours(12)));
        }
    }

    @Test
    void customerSessionsLastThirtyDays() throws Exception {
        open(PASSWORD, Role.CUSTOMER);
        OpenSession session = signIn.signIn(email, PASSWORD, SessionType.PAGES);
        assertThat(session.expiresAt()).isAfter(clock.instant().plus(Duration.ofDays(29)));
        beganAt(session, clock.instant().minus(Duration.ofDays(29)));
        assertThat(authenticator.authenticate(session.token(), SessionType.PAGES))
                .isPresent();
    }

    @Test
    void newStaffMustSignInAgainAfterADay() throws Exception {
        open(PASSWORD, Role.CUSTOMER);
        OpenSession session = signIn.signIn(email, PASSWORD, SessionType.PAGES);
        beganAt(session, clock.instant().minus(Duration.ofHours(13)));
        assertThat(authenticator.authenticate(session.token(), SessionType.PAGES))
                .isPresent();
        transactions.in(() -> {
            account().assignRoles(EnumSet.of(Role.CUSTOMER, Role.MODERATOR));
            return null;
        });
        assertThat(authenticator.authenticate(session.token(), SessionType.PAGES))
                .isEmpty();
    }

    @Test
    void demoPasswordIsRefusedOutsideTheDemo() throws Exception {
        open(Passwords.DEMO_PASSWORD, Role.ADMIN);
        assertThat(signIn.signIn(email, "atrium-demo", SessionType.API).token()).isNotEmpty();
        System.setProperty(Setting.DEMO.property(), "false");
        for (SessionType sessionType : SessionType.values()) {
            for (String typed : new String[] {"atrium-demo", "ａｔｒｉｕｍ-demo"}) {
                assertThatThrownBy(() -> signIn.signIn(email, typed, sessionType))
                        .isInstanceOfSatisfying(NotSignedInException.class, refused -> assertThat(refused.messageKey())
                                .isEqualTo("account.error.signIn"));
            }
        }
        assertThat(Passwords.findErrors("atrium-demo", List.of(), false)).containsExactly(Passwords.GUESSABLE);
    }

    /** A hash of a release that took passwords as they were typed becomes one that matches from any keyboard. */
    @Test
    void signInRehashesOldPasswords() throws Exception {
        open(PASSWORD, Role.CUSTOMER);
        String typed = "zoe\u0308’s kettle";
        String old = Password.hash(typed)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(Setting.PASSWORD_MEMORY.number(), 2, 1, 32, Argon2.ID))
                .getResult();
        transactions.in(() -> {
            account().changePassword(old);
            return null;
        });
        signIn.signIn(email, typed, SessionType.API);
        String renewed = transactions.in(() -> account().passwordHash());
        assertThat(renewed).isNotEqualTo(old);
        signIn.signIn(email, "zoë’s kettle", SessionType.API);
        assertThat(transactions.in(() -> account().passwordHash())).isEqualTo(renewed);
    }

    /** Whoever asks, from wherever: the mailbox is not filled. */
    @Test
    void requestableMailsPerMailboxAreLimited() throws Exception {
        open(PASSWORD, Role.CUSTOMER);
        System.setProperty(Setting.RATE_LIMITS.property(), "on");
        assertThatThrownBy(() -> transactions.in(() -> {
                    for (int i = 0; i < 50; i++) {
                        mailer.sendReset(account());
                        mailer.sendAddressTaken(account());
                    }
                    throw new IllegalStateException(written("account-link") + " and " + written("mail"));
                }))
                .hasRootCauseMessage("6 and 6");
    }

    private long written(String kind) {
        return entityManager
                .createQuery(
                        "select count(*) from OutboxMessage where kind = :kind and payload like :address", Long.class)
                .setParameter("kind", kind)
                .setParameter("address", "%" + email + "%")
                .getSingleResult();
    }

    private Account account() {
        return accounts.byEmail(email).orElseThrow();
    }

    private void open(String password, Role role) throws Exception {
        people.open(email, password, role);
    }

    private void beganAt(OpenSession session, Instant since) throws Exception {
        transactions.in(() -> entityManager
                .createQuery("update AccountSession set createdAt = :since where tokenHash = :hash")
                .setParameter("since", since)
                .setParameter("hash", new SecretToken(session.token()).hash())
                .executeUpdate());
    }
}
