package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.platform.outbox.Outbox;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What was assigned to somebody at the very moment they left is looked for once more, where no request is. */
@ArquillianTest
class FormerAgentsIT {

    /** Somebody of the demo content who looks after no tickets. */
    private static final String SECOND = "second@example.com";

    @Inject
    private Tickets tickets;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private Outbox outbox;

    @Inject
    private Viewers viewers;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Test
    void secondCheckUnassignsTicketsMissedByTheFirst() throws Exception {
        AccountId leaver =
                accountDirectory.byVerifiedEmail(SECOND).orElseThrow().id();
        AccountId admin = viewers.with(Role.ADMIN).requireAccount();
        TicketNumber number = transactions.in(() -> {
            Ticket ticket = tickets.open(kettleOf(viewers.with(Role.CUSTOMER).requireAccount()), clock.instant());
            ticket.assign(leaver, leaver, clock.instant());
            outbox.put("former-agent", new FormerAgents.FormerAgent(leaver.value(), admin.value()));
            return ticket.number();
        });

        Eventually.so("the ticket to be unowned", Duration.ofSeconds(20), () -> entityManager
                .createQuery("from Ticket where number = :number and assigneeId is null", Ticket.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst()
                .isPresent());
        assertThat(entityManager
                        .createQuery("select detail from AuditEntry where object = :number", String.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .containsExactly("assignee " + SECOND + " → none");
    }

    private static NewTicket kettleOf(AccountId requester) {
        return NewTicket.by(requester, TicketChannel.WEB)
                .subject("Kettle")
                .queue("General")
                .build();
    }
}
