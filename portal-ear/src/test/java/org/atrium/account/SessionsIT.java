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
import org.junit.jupiter.api.Test;

/** What a sign-in opens, for how long, and to whom it is refused. */
@ArquillianTest
class SessionsIT {

    private static final String PASSWORD = "kettle window orbit";

    private final String email = UUID.randomUUID() + "@example.org";

    @Inject
    private SignIn signIn;

    @Inject
    private Bearers bearers;

    @Inject
    private AccountQueries accounts;

    @Inject
    private AccountMail mail;

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
    void eachDoorTakesOnlyItsOwnSessions() throws Exception {
        open(PASSWORD, Role.CUSTOMER);
        for (Door door : Door.values()) {
            String token = signIn.signIn(email, PASSWORD, door).token();
            for (Door other : Door.values()) {
                assertThat(bearers.recognise(token, other).isPresent()).isEqualTo(other == door);
            }
        }
    }

    @Test
    void staffSignInEveryDay() throws Exception {
        open(PASSWORD, Role.AGENT);
        for (Door door : Door.values()) {
            assertThat(signIn.signIn(email, PASSWORD, door).expiresAt())
                    .isBetween(
                            clock.instant().plus(Duration.ofHours(11)),
                            clock.instant().plus(Duration.ofHours(12)));
        }
    }

    @Test
    void customersStayForThirtyDays() throws Exception {
        open(PASSWORD, Role.CUSTOMER);
        OpenSession session = signIn.signIn(email, PASSWORD, Door.PAGES);
        assertThat(session.expiresAt()).isAfter(clock.instant().plus(Duration.ofDays(29)));
        beganAt(session, clock.instant().minus(Duration.ofDays(29)));
        assertThat(bearers.recognise(session.token(), Door.PAGES)).isPresent();
    }

    @Test
    void whoBecomesStaffSignsInAgainAfterADay() throws Exception {
        open(PASSWORD, Role.CUSTOMER);
        OpenSession session = signIn.signIn(email, PASSWORD, Door.PAGES);
        beganAt(session, clock.instant().minus(Duration.ofHours(13)));
        assertThat(bearers.recognise(session.token(), Door.PAGES)).isPresent();
        transactions.in(() -> {
            account().assign(EnumSet.of(Role.CUSTOMER, Role.MODERATOR));
            return null;
        });
        assertThat(bearers.recognise(session.token(), Door.PAGES)).isEmpty();
    }

    @Test
    void thePublishedPasswordLetsNobodyInOnceThePortalIsNoDemo() throws Exception {
        open(Passwords.PUBLISHED, Role.ADMIN);
        assertThat(signIn.signIn(email, "atrium-demo", Door.API).token()).isNotEmpty();
        System.setProperty(Setting.DEMO.property(), "false");
        for (Door door : Door.values()) {
            for (String typed : new String[] {"atrium-demo", "ａｔｒｉｕｍ-demo"}) {
                assertThatThrownBy(() -> signIn.signIn(email, typed, door))
                        .isInstanceOfSatisfying(NotSignedInException.class, refused -> assertThat(refused.messageKey())
                                .isEqualTo("account.error.signIn"));
            }
        }
        assertThat(Passwords.objections("atrium-demo", List.of(), false)).containsExactly(Passwords.GUESSABLE);
    }

    /** A hash of a release that took passwords as they were typed becomes one that matches from any keyboard. */
    @Test
    void anEarlierHashIsMadeAnewByTheNextSignIn() throws Exception {
        open(PASSWORD, Role.CUSTOMER);
        String typed = "zoe\u0308’s kettle";
        String old = Password.hash(typed)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID))
                .getResult();
        transactions.in(() -> {
            account().changePassword(old);
            return null;
        });
        signIn.signIn(email, typed, Door.API);
        String renewed = transactions.in(() -> account().passwordHash());
        assertThat(renewed).isNotEqualTo(old);
        signIn.signIn(email, "zoë’s kettle", Door.API);
        assertThat(transactions.in(() -> account().passwordHash())).isEqualTo(renewed);
    }

    /** Whoever asks, from wherever: the mailbox is not filled. */
    @Test
    void fewMailsThatAnybodyCanAskForReachOneMailbox() throws Exception {
        open(PASSWORD, Role.CUSTOMER);
        System.setProperty(Setting.RATE_LIMITS.property(), "on");
        assertThatThrownBy(() -> transactions.in(() -> {
                    for (int i = 0; i < 50; i++) {
                        mail.sendReset(account());
                        mail.tellTaken(account());
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
        transactions.in(() -> {
            Account account = Account.register(
                    UUID.randomUUID().toString(),
                    new EmailAddress(email),
                    new Registrant("Nora", "en", "UTC", Passwords.hash(password)),
                    clock.instant());
            account.verify(clock.instant());
            account.assign(EnumSet.of(Role.CUSTOMER, role));
            entityManager.persist(account);
            return null;
        });
    }

    private void beganAt(OpenSession session, Instant since) throws Exception {
        transactions.in(() -> entityManager
                .createQuery("update AccountSession set createdAt = :since where tokenHash = :hash")
                .setParameter("since", since)
                .setParameter("hash", new SecretToken(session.token()).hash())
                .executeUpdate());
    }
}
