package org.atrium.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.Transactions;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.TicketOpened;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever a mail names as its author gets one receipt in an hour, whatever is written in their name. */
@ArquillianTest
class MailReceiptsIT {

    @Inject
    private ReceivingMail receiving;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Event<TicketOpened> opened;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    private final String writer = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void limit() {
        System.setProperty(Setting.RATE_LIMITS.property(), "on");
    }

    @AfterEach
    void resetLimit() {
        System.clearProperty(Setting.RATE_LIMITS.property());
    }

    @Test
    void whoeverHasNoAccountGetsOne() throws Exception {
        TicketNumber first = receive();
        assertThat(receiptsOfAnother(first, TicketChannel.EMAIL, "contact")).isZero();
        assertThat(receiptsOfAnother(first, TicketChannel.WEB, "contact")).isEqualTo(1);
    }

    @Test
    void whoeverHasAnAccountGetsOne() throws Exception {
        TicketNumber first = receive();
        transactions.in(() -> entityManager
                .createNativeQuery(
                        "update account set status = 'ACTIVE', verified_at = created_at where email = :writer")
                .setParameter("writer", writer)
                .executeUpdate());
        assertThat(receiptsOfAnother(first, TicketChannel.EMAIL, "mail")).isZero();
        assertThat(receiptsOfAnother(first, TicketChannel.WEB, "mail")).isEqualTo(1);
    }

    private TicketNumber receive() {
        String mail = "From: " + writer + "\r\nTo: support@portal.example\r\nMessage-ID: <" + UUID.randomUUID()
                + "@mail.example>\r\nSubject: Kettle\r\n\r\nIt hums, " + writer + ".\r\n";
        return receiving
                .receive(mail.getBytes(StandardCharsets.UTF_8), MailDoor.API)
                .ticket();
    }

    /** How many mails another ticket of the same person causes. */
    private long receiptsOfAnother(TicketNumber ticket, TicketChannel channel, String kind) throws Exception {
        return transactions.in(() -> {
            Instant start = clock.instant();
            AccountId requester = accounts.byEmail(writer).orElseThrow().id();
            opened.fire(new TicketOpened(ticket, requester, channel));
            entityManager.flush();
            return ((Number) entityManager
                            .createNativeQuery("select count(*) from outbox_message where kind = :kind"
                                    + " and created_at >= :start and payload like :ticket")
                            .setParameter("kind", kind)
                            .setParameter("start", start)
                            .setParameter("ticket", "%" + ticket + "%")
                            .getSingleResult())
                    .longValue();
        });
    }
}
