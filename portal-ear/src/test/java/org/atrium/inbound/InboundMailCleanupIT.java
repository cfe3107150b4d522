package org.atrium.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Mails that became nothing go after three months, with what is kept of them; those that wait stay. */
@ArquillianTest
class InboundMailCleanupIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    private ReceivingMail receiving;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    private final String place = UUID.randomUUID() + ".example";

    @Test
    void pastOnesGoWithTheirFiles() throws Exception {
        long past = receive("Auto-Submitted: auto-replied\r\nFrom: past@" + place);
        long young = receive("Auto-Submitted: auto-replied\r\nFrom: young@" + place);
        long waiting = receive("From: waiting " + place);
        assertThat(filesOf(past)).isEqualTo(1);

        Duration age = InboundMailCleanup.RETENTION.plusMinutes(1);
        transactions.in(() -> entityManager
                .createQuery("update InboundMailRecord set arrivedAt = :then where id in :ids")
                .setParameter("then", clock.instant().minus(age))
                .setParameter("ids", List.of(past, waiting))
                .executeUpdate());

        Eventually.so("the mail to go", LIMIT, () -> count(past) == 0);
        assertThat(filesOf(past)).isZero();
        assertThat(count(young)).isEqualTo(1);
        assertThat(count(waiting)).isEqualTo(1);
    }

    private long receive(String headers) throws Exception {
        String id = UUID.randomUUID() + "@" + place;
        String mail = headers + "\r\nTo: support@portal.example\r\nMessage-ID: <" + id + ">\r\nSubject: " + id
                + "\r\n\r\nI am away.\r\n";
        receiving.receive(mail.getBytes(StandardCharsets.UTF_8), MailDoor.API);
        return transactions.in(() -> entityManager
                .createQuery("select id from InboundMailRecord where subject = :subject", Long.class)
                .setParameter("subject", id)
                .getSingleResult());
    }

    private long count(long id) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from inbound_mail where id = :id")
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
    }

    private long filesOf(long id) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from file_attachment where owner_kind = 'INBOUND_MAIL'"
                                + " and owner_id = :id")
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
    }
}
