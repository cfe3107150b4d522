package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.atrium.account.Role;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes by the hundred is news once an hour, whoever sees it first. The other tests run without limits. */
@ArquillianTest
@Tag("builtin")
class HourlyNotificationsIT {

    private static final String KIND = "messageSetAside";

    private final String page = "/admin/outbox?" + UUID.randomUUID();

    @Inject
    private HourlyNotifications hourly;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @BeforeEach
    void limit() throws Exception {
        System.setProperty(Setting.RATE_LIMITS.property(), "on");
        execute("delete from hourly_notification where kind = '" + KIND + "'");
        execute("delete from notification where kind = '" + KIND + "'");
    }

    @AfterEach
    void letPass() {
        System.clearProperty(Setting.RATE_LIMITS.property());
    }

    @Test
    void everybodyIsNotifiedOnceHoweverManySendAtOnce() throws Exception {
        send();
        long once = sent();
        assertThat(once).isPositive();

        execute("delete from hourly_notification where kind = '" + KIND + "'");
        execute("delete from notification where kind = '" + KIND + "'");
        Concurrently.by(4, number -> {
            send();
            return number;
        });
        assertThat(sent()).isEqualTo(once);
    }

    @Test
    void whoHasReadOfTheLastIsNotifiedBeforeTheHourIsOver() throws Exception {
        send();
        long once = sent();
        send();
        assertThat(sent()).isEqualTo(once);

        execute(
                "update notification set read_at = created_at where id = (select min(id) from notification where kind = '"
                        + KIND + "')");
        send();
        assertThat(sent()).isEqualTo(once + 1);
    }

    @Test
    void everybodyIsNotifiedAgainAfterTheHour() throws Exception {
        send();
        long once = sent();
        transactions.in(() -> entityManager
                .createNativeQuery("update hourly_notification set sent_at = :before where kind = '" + KIND + "'")
                .setParameter("before", Instant.now().minusSeconds(3_601))
                .executeUpdate());
        send();
        assertThat(sent()).isEqualTo(2 * once);
    }

    @Test
    void whatIsRolledBackLeavesTheHourToTheNext() throws Exception {
        assertThatThrownBy(() -> transactions.in(() -> {
                    hourly.send(Set.of(Role.ADMIN), notice());
                    throw new IllegalStateException("what it is about failed");
                }))
                .isNotNull();
        assertThat(sent()).isZero();
        send();
        assertThat(sent()).isPositive();
    }

    private void send() throws Exception {
        transactions.in(() -> {
            hourly.send(Set.of(Role.ADMIN), notice());
            return null;
        });
    }

    private NewNotification notice() {
        return NewNotification.inPortalOnly(KIND, Map.of(), page);
    }

    private long sent() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from notification where link = :page")
                        .setParameter("page", page)
                        .getSingleResult())
                .longValue();
    }

    private void execute(String sql) throws Exception {
        transactions.in(() -> entityManager.createNativeQuery(sql).executeUpdate());
    }
}
