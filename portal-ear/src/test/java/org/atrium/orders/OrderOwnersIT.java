package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.atrium.account.AccountId;
import org.atrium.account.EmailVerified;
import org.atrium.account.Placeholders;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.imports.ImportLine;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose an order is, whatever else happens to it at the same moment. */
@ArquillianTest
class OrderOwnersIT {

    @Inject
    private GuestOrders guests;

    @Inject
    private OrderImport imports;

    @Inject
    private OrderQueries orders;

    @Inject
    private Event<EmailVerified> verified;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private Placeholders placeholders;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Transactions transactions;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String number = "OWN-" + word;
    private final String email = word + "@example.org";
    private AccountId nora;

    @BeforeEach
    void register() throws Exception {
        nora = transactions.in(() -> {
            AccountId account = placeholders.create("Nora " + word);
            entityManager.flush();
            entityManager
                    .createQuery("update Account set email = :email, emailKey = :email where id = :id")
                    .setParameter("email", email)
                    .setParameter("id", account.value())
                    .executeUpdate();
            return account;
        });
    }

    @Test
    void whatTheMerchantBringsWhileSomebodyClaimsIsKept() throws Exception {
        verify();
        transactions.in(() -> {
            entityManager.persist(new Order(document(number, "PLACED", 1), null));
            return null;
        });
        GuestOrders.Key key = new GuestOrders.Key(number, email, "12345");

        transactions.in(() -> {
            assertThat(guests.find(key).status()).isEqualTo(OrderStatus.PLACED);
            transactions.in(() -> {
                order(number).follow(document(number, "SHIPPED", 2), null);
                return null;
            });
            guests.claim(new Viewer(nora, Set.of(Role.CUSTOMER)), key);
            return null;
        });

        assertThat(owner(number)).isEqualTo(nora);
        assertThat(transactions.in(() -> order(number).status())).isEqualTo(OrderStatus.SHIPPED);
    }

    @Test
    void anOrderThatIsWrittenWhileItsOwnerVerifiesFindsItsOwnerAfterwards() throws Exception {
        String other = "BEFORE-" + word;
        imports.apply(document(other, "PLACED", 1));
        meanwhile.at(other, this::verify);
        imports.apply(List.of(document(other, "SHIPPED", 2), document(number, "PLACED", 1)));
        assertThat(owner(number)).isEqualTo(nora);
    }

    @Test
    void anOrderThatIsWrittenBeforeTheVerificationIsKnownIsFoundAfterwards() throws Exception {
        transactions.in(() -> {
            setVerified();
            verified.fire(new EmailVerified(nora, email));
            imports.apply(document(number, "PLACED", 1));
            assertThat(owner(number)).isNull();
            return null;
        });
        Eventually.so("the owner to be found", Duration.ofSeconds(20), () -> nora.equals(owner(number)));
    }

    /** The address is hers from now on. */
    private void verify() {
        inTransaction(this::setVerified);
    }

    private int setVerified() {
        return entityManager
                .createQuery("update Account set verifiedAt = :now where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", nora.value())
                .executeUpdate();
    }

    private OrderDocument document(String number, String status, int day) {
        return OrderDocuments.read(new ImportLine(1, """
                {"number":"%s","customer":{"ref":"C-%s","email":"%s"},"status":"%s",
                "placedAt":"2026-11-01T10:00:00Z","updatedAt":"2026-11-0%dT10:00:00Z","currency":"EUR","total":"10.50",
                "shippingAddress":{"name":"A","line1":"1 Road","postalCode":"12345","city":"X","country":"DE"},
                "lines":[{"sku":"K","name":"Kettle","quantity":2,"unitPrice":5.25}]}
                """.formatted(number, number, email, status, day)));
    }

    private AccountId owner(String number) {
        return inTransaction(() -> order(number).account());
    }

    private <T> T inTransaction(Callable<T> work) {
        try {
            return transactions.in(work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Order order(String number) {
        return orders.withLines(number).get(0);
    }

    /** Does something once, in the middle of a transaction in which an order goes a step on. */
    @ApplicationScoped
    public static class Meanwhile {

        private volatile String number;
        private volatile Runnable act;

        public void at(String order, Runnable what) {
            act = what;
            number = order;
        }

        void progressed(@Observes OrderProgressed fact) {
            if (fact.number().equals(number)) {
                act.run();
            }
        }
    }
}
