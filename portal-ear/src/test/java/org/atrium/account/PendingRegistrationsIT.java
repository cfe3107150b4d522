package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.ids.SecretToken;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Registrations of one address of which others used up the mails. */
@ArquillianTest
class PendingRegistrationsIT {

    private static final String HERS = "kettle window orbit";

    @Inject
    private Registration registration;

    @Inject
    private AccountCreator accountCreator;

    @Inject
    private PendingRegistrations registrations;

    @Inject
    private AccountQueries accounts;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Transactions transactions;

    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.org");

    @Test
    void registrationWithoutMailIsConfirmedByAnotherLink() throws Exception {
        SecretToken strangers = linkOf(add("Mallory", "a stranger's password"));
        add("Nora", HERS);

        assertThatThrownBy(() -> confirm(strangers, null)).isInstanceOf(InvalidInputException.class);
        confirm(strangers, HERS);

        Account account = accounts.byEmail(email.value()).orElseThrow();
        assertThat(account.displayName()).isEqualTo("Nora");
        assertThat(Passwords.matches(HERS, account.passwordHash())).isTrue();
        assertThat(accounts.registrations(account)).isEmpty();
    }

    @Test
    void passwordsOfOtherRegistrationsNeverApplyUnconfirmed() throws Exception {
        add("Nora", HERS);
        SecretToken last = null;
        for (int i = 0; i < 12; i++) {
            last = linkOf(add("Mallory", "a stranger's password " + i));
        }
        SecretToken strangers = last;
        assertThat(accounts.registrations(accounts.byEmail(email.value()).orElseThrow()))
                .hasSizeLessThan(12);
        assertThatThrownBy(() -> confirm(strangers, null)).isInstanceOf(InvalidInputException.class);
        transactions.in(() -> {
            registration.verify(new Registration.RegistrationConfirmation(strangers.value(), null, HERS, "Nora"));
            return null;
        });
        assertThat(Passwords.matches(
                        HERS, accounts.byEmail(email.value()).orElseThrow().passwordHash()))
                .isTrue();
    }

    private void confirm(SecretToken token, String password) throws Exception {
        transactions.in(() -> {
            registration.verify(new Registration.RegistrationConfirmation(token.value(), password, null, null));
            return null;
        });
    }

    private long add(String name, String password) throws Exception {
        return transactions.in(() -> {
            RegistrationDetails details =
                    new RegistrationDetails(name, "en", "UTC", registrations.hash(password, email));
            return registrations
                    .save(accountCreator.register(email, details), details)
                    .id();
        });
    }

    private SecretToken linkOf(long id) throws Exception {
        SecretToken token = SecretToken.random();
        transactions.in(() -> {
            entityManager.persist(new MailedLink(
                    token,
                    accounts.byEmail(email.value()).orElseThrow(),
                    LinkPurpose.VERIFICATION,
                    email.value(),
                    entityManager.find(PendingRegistration.class, id),
                    clock.instant()));
            return null;
        });
        return token;
    }
}
