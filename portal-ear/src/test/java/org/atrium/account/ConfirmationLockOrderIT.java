package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.atrium.imports.ImportLine;
import org.atrium.testing.inside.Importers;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody confirms an address while the merchant writes an order of it: who writes holds the order, then the account. */
@ArquillianTest
@Tag("builtin")
class ConfirmationLockOrderIT {

    private static final String PASSWORD = "the first password";

    private final String word = UUID.randomUUID().toString();
    private final EmailAddress email = new EmailAddress(word + "@example.org");
    private final String number = "LOCK-" + word;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountCreator accountCreator;

    @Inject
    private AccountQueries accounts;

    @Inject
    private OpenAccounts people;

    @Inject
    private PendingRegistrations registrations;

    @Inject
    private MailedLinks links;

    @Inject
    private Registration registration;

    @Inject
    private PasswordReset reset;

    @Inject
    private AccountSecurity security;

    @Inject
    private CustomerDataVersion dataVersion;

    @Inject
    private Importers importers;

    @Inject
    private Transactions transactions;

    @BeforeEach
    void bringAnOrder() {
        importers.apply("orders", List.of(new ImportLine(1, """
                {"number":"%s","customer":{"email":"%s"},"status":"PLACED","placedAt":"2026-11-01T10:00:00Z",
                "updatedAt":"2026-11-01T10:00:00Z","currency":"EUR","total":"10.50",
                "shippingAddress":{"name":"A","line1":"1 Road","postalCode":"12345","city":"X","country":"DE"},
                "lines":[{"sku":"K","name":"Kettle","quantity":2,"unitPrice":5.25}]}
                """.formatted(number, email.value())
                .replace("\n", ""))));
    }

    @Test
    void registrationWaitsForTheOrderFirst() throws Exception {
        RegistrationDetails details = new RegistrationDetails("Nora", "en", "UTC", registrations.hash(PASSWORD, email));
        AccountMailer.LinkMailRequest request = transactions.in(() -> {
            Account account = accountCreator.register(email, details);
            PendingRegistration pending = registrations.save(account, details);
            entityManager.flush();
            return request(account, LinkPurpose.VERIFICATION, pending.id());
        });
        confirmWhileTheOrderIsWritten(
                request,
                token -> registration.verify(new Registration.RegistrationConfirmation(token, null, null, null)));
    }

    @Test
    void invitationWaitsForTheOrderFirst() throws Exception {
        AccountMailer.LinkMailRequest request = transactions.in(() -> request(
                accountCreator.invite(email, "Nora", "en").orElseThrow().account(), LinkPurpose.PASSWORD_RESET, null));
        confirmWhileTheOrderIsWritten(request, token -> reset.reset(token, PASSWORD));
    }

    @Test
    void emailChangeWaitsForTheOrderFirst() throws Exception {
        String former = "former-" + email.value();
        people.open(former, PASSWORD);
        AccountMailer.LinkMailRequest request =
                transactions.in(() -> request(accounts.byEmail(former).orElseThrow(), LinkPurpose.EMAIL_CHANGE, null));
        confirmWhileTheOrderIsWritten(request, token -> security.confirmEmail(Viewer.visitor(), token, PASSWORD));
    }

    private AccountMailer.LinkMailRequest request(Account account, LinkPurpose purpose, Long registrationId) {
        return new AccountMailer.LinkMailRequest(
                account.id(), account.credentialsFingerprint(), purpose.name(), email.value(), registrationId);
    }

    private void confirmWhileTheOrderIsWritten(AccountMailer.LinkMailRequest request, Confirmation confirmation)
            throws Exception {
        String token = links.issue(request).orElseThrow().token().value();
        CompletableFuture<Void> confirmed = transactions.in(() -> {
            entityManager
                    .createNativeQuery("select id from customer_order where number = :number for update", Long.class)
                    .setParameter("number", number)
                    .getSingleResult();
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> confirmation.confirm(token));
            assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            dataVersion.bump(List.of(new AccountId(request.account())));
            return waiting;
        });
        confirmed.get(20, TimeUnit.SECONDS);
        assertThat(ownerOfTheOrder()).isEqualTo(request.account());
    }

    private Long ownerOfTheOrder() throws Exception {
        Callable<Long> owner = () -> (Long) entityManager
                .createNativeQuery("select account_id from customer_order where number = :number", Long.class)
                .setParameter("number", number)
                .getSingleResult();
        return transactions.in(owner);
    }

    /** Uses a mailed link. */
    private interface Confirmation {

        void confirm(String token);
    }
}
