package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.atrium.account.AccountId;
import org.atrium.account.EmailVerified;
import org.atrium.account.PlaceholderAccounts;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.imports.ImportLine;
import org.atrium.platform.error.ConflictException;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
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
    private Meanwhile merge;

    @Inject
    private PlaceholderAccounts placeholders;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Transactions transactions;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String number = "OWN-" + word;
    private final String email = word + "@example.org";
    private final ExecutorService others = Executors.newSingleThreadExecutor();
    private AccountId nora;

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

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
    void concurrentImportAndClaimBothApply() throws Exception {
        verify();
        bring(number);
        GuestOrders.GuestOrderKey key = key(number);

        transactions.in(() -> {
            assertThat(guests.read(key).status()).isEqualTo(OrderStatus.PLACED);
            transactions.in(() -> {
                order(number).update(document(number, "SHIPPED", 2), null);
                return null;
            });
            guests.claim(viewer(), key);
            return null;
        });

        assertThat(owner(number)).isEqualTo(nora);
        assertThat(transactions.in(() -> order(number).status())).isEqualTo(OrderStatus.SHIPPED);
    }

    @Test
    void claimsAreAudited() throws Exception {
        verify();
        bring(number);
        guests.claim(viewer(), key(number));
        assertThat(owner(number)).isEqualTo(nora);
        assertThat(entityManager
                        .createQuery(
                                "select count(e) from AuditEntry e where e.action = 'orders.claim'"
                                        + " and e.object = :number and e.actorId = :nora and e.subjectId = :nora",
                                Long.class)
                        .setParameter("number", number)
                        .setParameter("nora", nora.value())
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void unverifiedAccountsCannotClaim() throws Exception {
        bring(number);
        assertThatThrownBy(() -> guests.claim(viewer(), key(number))).isInstanceOf(ConflictException.class);
        inTransaction(() -> entityManager
                .createQuery("update Account set verifiedAt = :now, email = :other, emailKey = :other where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("other", "other-" + email)
                .setParameter("id", nora.value())
                .executeUpdate());
        assertThatThrownBy(() -> guests.claim(viewer(), key(number))).isInstanceOf(ConflictException.class);
        assertThat(owner(number)).isNull();
    }

    @Test
    void orderWrittenDuringVerificationGetsItsOwner() throws Exception {
        String other = "BEFORE-" + word;
        imports.apply(document(other, "PLACED", 1));
        merge.at(other, this::verify);
        imports.apply(List.of(document(other, "SHIPPED", 2), document(number, "PLACED", 1)));
        assertThat(owner(number)).isEqualTo(nora);
    }

    @Test
    void orderWrittenBeforeVerificationGetsItsOwner() throws Exception {
        transactions.in(() -> {
            setVerified();
            verified.fire(new EmailVerified(nora, email));
            imports.apply(document(number, "PLACED", 1));
            assertThat(owner(number)).isNull();
            return null;
        });
        Eventually.so("the owner to be found", Duration.ofSeconds(20), () -> nora.equals(owner(number)));
    }

    @Test
    void aClaimHoldsNoOrderWhileItWaitsForWhoSettlesItsReference() throws Exception {
        verify();
        bring(number);
        List<String> refs = List.of("C-" + number);
        Future<?> claim = transactions.in(() -> {
            orders.referencesForUpdate(refs);
            Future<?> waiting = begin(() -> {
                guests.claim(viewer(), key(number));
                return null;
            });
            assertThat(orders.clearOwner(orders.joinedIds(refs))).isEqualTo(1);
            return waiting;
        });
        claim.get(20, TimeUnit.SECONDS);
        assertThat(owner(number)).isEqualTo(nora);
    }

    @Test
    void whoWritesOrdersHoldsThemInTheOrderOfWhoSettlesThem() throws Exception {
        String first = "Z-" + word;
        String second = "A-" + word;
        bring(first);
        bring(second);
        Future<List<OrderImport.OrderImportOutcome>> written = transactions.in(() -> {
            orders.referencesForUpdate(List.of(id(first)), List.of());
            Future<List<OrderImport.OrderImportOutcome>> waiting =
                    begin(() -> imports.apply(List.of(document(second, "SHIPPED", 2), document(first, "SHIPPED", 2))));
            orders.referencesForUpdate(List.of(id(second)), List.of());
            return waiting;
        });
        assertThat(written.get(20, TimeUnit.SECONDS)).containsOnly(OrderImport.OrderImportOutcome.UPDATED);
    }

    /** What waits by now for what this transaction holds. */
    private <T> Future<T> begin(Callable<T> work) {
        Future<T> begun = others.submit(work);
        assertThatThrownBy(() -> begun.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        return begun;
    }

    private Long id(String of) {
        return orders.byNumbers(List.of(of)).get(0).id();
    }

    private void bring(String brought) {
        inTransaction(() -> {
            entityManager.persist(new Order(document(brought, "PLACED", 1), null));
            return null;
        });
    }

    private GuestOrders.GuestOrderKey key(String of) {
        return new GuestOrders.GuestOrderKey(of, email, "12345");
    }

    private Viewer viewer() {
        return new Viewer(nora, Set.of(Role.CUSTOMER));
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
        return OrderDocuments.read(
                new ImportLine(1, """
                {"number":"%s","customer":{"ref":"C-%s","email":"%s"},"status":"%s",
                "placedAt":"2026-11-01T10:00:00Z","updatedAt":"2026-11-0%dT10:00:00Z","currency":"EUR","total":"10.50",
                "shippingAddress":{"name":"A","line1":"1 Road","postalCode":"12345","city":"X","country":"DE"},
                "lines":[{"sku":"K","name":"Kettle","quantity":2,"unitPrice":5.25}]}
                """.formatted(number, number, email, status, day)), clock.instant());
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
        return orders.withLines(number).orElseThrow();
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
