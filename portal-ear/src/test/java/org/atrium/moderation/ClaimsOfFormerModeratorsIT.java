package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.AccountsAdmin;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who loses the role at the very moment they claim something has it no longer than they are a moderator. */
@ArquillianTest
class ClaimsOfFormerModeratorsIT {

    /** Somebody of the demo content who is no moderator. */
    private static final String SECOND = "second@example.com";

    /** Of no feature's texts, so that nobody else comes upon them in the queue. */
    private static final String KIND = "claimed";

    @Inject
    private ReviewDesk desk;

    @Inject
    private AccountsAdmin admin;

    @Inject
    private AccountDirectory people;

    @Inject
    private As as;

    @Inject
    private Viewers viewers;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    private final ExecutorService elsewhere = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() throws Exception {
        elsewhere.shutdownNow();
        become(Role.CUSTOMER);
        transactions.in(() -> entityManager
                .createQuery("delete from ReviewItem where textKind = :kind")
                .setParameter("kind", KIND)
                .executeUpdate());
    }

    @Test
    void aClaimWaitsForTheRoleThatIsBeingTaken() throws Exception {
        become(Role.CUSTOMER, Role.MODERATOR);
        long item = waitingItem();

        Future<Void> claim = as.admin(() -> transactions.in(() -> {
            change(Role.CUSTOMER);
            Future<Void> begun = elsewhere.submit(() -> claim(item));
            assertThatThrownBy(() -> begun.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return begun;
        }));

        assertThatThrownBy(() -> claim.get(20, TimeUnit.SECONDS)).hasRootCauseInstanceOf(UnknownObjectException.class);
        assertThat(claimedBy(item)).isNull();
    }

    @Test
    void whatWasClaimedBeforeIsFree() throws Exception {
        become(Role.CUSTOMER, Role.MODERATOR);
        long item = waitingItem();
        claim(item);
        assertThat(claimedBy(item)).isNotNull();

        become(Role.CUSTOMER);

        assertThat(claimedBy(item)).isNull();
        assertThatThrownBy(() -> claim(item)).isInstanceOf(UnknownObjectException.class);
    }

    private Void claim(long item) throws Exception {
        Viewer leaver = new Viewer(second().id(), Set.of(Role.CUSTOMER, Role.MODERATOR));
        return as.moderator(() -> {
            desk.claim(leaver, item);
            return null;
        });
    }

    private void become(Role... roles) throws Exception {
        as.admin(() -> {
            change(roles);
            return null;
        });
    }

    private void change(Role... roles) throws Exception {
        admin.update(viewers.with(Role.ADMIN), second().publicId(), Set.of(roles), null, null, null);
    }

    private AccountSummary second() throws Exception {
        return transactions.in(() -> people.byVerifiedEmail(SECOND).orElseThrow());
    }

    private long waitingItem() throws Exception {
        AccountId author = viewers.with(Role.CUSTOMER).requireAccount();
        return transactions.in(() -> {
            ReviewItem item =
                    new ReviewItem(KIND, author.value(), author, ReviewReason.FIRST_POST, null, Instant.now());
            entityManager.persist(item);
            return item.id();
        });
    }

    private AccountId claimedBy(long item) throws Exception {
        return transactions.in(() -> entityManager
                .createQuery("select claimedBy from ReviewItem where id = :id", AccountId.class)
                .setParameter("id", item)
                .getSingleResult());
    }
}
