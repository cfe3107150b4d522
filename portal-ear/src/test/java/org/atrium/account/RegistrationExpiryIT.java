package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.atrium.platform.ids.SecretToken;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A registration that nobody confirms for seven days is dropped by the next tick, and nothing else is. */
@ArquillianTest
@Tag("builtin")
class RegistrationExpiryIT {

    private static final RegistrationDetails NORA = new RegistrationDetails("Nora", "en", "UTC", "a hash");

    private static final Duration LASTS = Duration.ofDays(7);
    private static final Duration LONG = LASTS.plusDays(1);

    @Inject
    private AccountCreator accountCreator;

    @Inject
    private AccountQueries accounts;

    @Inject
    private MailedLinks links;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Transactions transactions;

    @Test
    void unconfirmedRegistrationsExpireWithTheirLinks() throws Exception {
        List<EmailAddress> kept = List.of(
                registered(LASTS.minusMinutes(5), account -> {}),
                registered(LONG, account -> account.verify(clock.instant())),
                registered(LONG, account -> account.assignRoles(EnumSet.of(Role.AGENT))),
                registered(LONG, account -> accountCreator.invite(emailOf(account), "Nora", "en")),
                registered(LONG, account -> accountCreator.register(emailOf(account), NORA)));
        EmailAddress lapsed = registered(LASTS.plusMinutes(5), account -> {});

        awaitLapse(lapsed);
        assertThat(kept).allSatisfy(email -> assertThat(isThere(email)).isTrue());
    }

    @Test
    void pendingMailOfAnExpiredRegistrationIsNotSent() throws Exception {
        AtomicReference<AccountMailer.LinkMailRequest> request = new AtomicReference<>();
        EmailAddress lapsed = registered(
                LONG,
                account -> request.set(new AccountMailer.LinkMailRequest(
                        account.id(),
                        account.credentialsFingerprint(),
                        LinkPurpose.VERIFICATION.name(),
                        account.email(),
                        null)));
        awaitLapse(lapsed);
        assertThat(links.issue(request.get())).isEmpty();
    }

    private void awaitLapse(EmailAddress email) {
        Eventually.so("the registration to be dropped", Duration.ofSeconds(20), () -> !isThere(email));
    }

    private boolean isThere(EmailAddress email) {
        return accounts.byEmail(email.value()).isPresent();
    }

    /** A registration of so long ago, its link on the way, and what became of it before the next tick. */
    private EmailAddress registered(Duration ago, Consumer<Account> then) throws Exception {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.org");
        return transactions.in(() -> {
            Account account = accountCreator.register(email, NORA);
            account.markUnconfirmed(clock.instant().minus(ago));
            entityManager.persist(new MailedLink(
                    SecretToken.random(), account, LinkPurpose.VERIFICATION, email.value(), null, clock.instant()));
            entityManager.flush();
            then.accept(account);
            return email;
        });
    }

    private static EmailAddress emailOf(Account account) {
        return new EmailAddress(account.email());
    }
}
