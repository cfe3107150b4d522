package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.atrium.ticket.ContactTickets;
import org.atrium.ticket.event.TicketChannel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** People whom mails name: what they are called, and how long they are known. */
@ArquillianTest
class ContactsOfMailsIT {

    @Inject
    private Contacts contacts;

    @Inject
    private AccountQueries accounts;

    @Inject
    private ContactTickets tickets;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void theNameOfTheirOwnMailCounts() throws Exception {
        transactions.in(() -> contacts.accountNamedByOthers(address, "Grumpy"));
        assertThat(name()).isEqualTo("Grumpy");
        transactions.in(() -> contacts.accountOfAuthor(address, "Gustav"));
        assertThat(name()).isEqualTo("Gustav");
        transactions.in(() -> contacts.accountNamedByOthers(address, "Grumpy"));
        transactions.in(() -> contacts.accountOfAuthor(address, " "));
        assertThat(name()).isEqualTo("Gustav");
    }

    @Test
    void aNameTheyConfirmedStays() throws Exception {
        transactions.in(() -> contacts.accountOfAuthor(address, "Mallory"));
        transactions.in(() -> contacts.accountOf(address, "Gustav Berg", "en", null));
        transactions.in(() -> contacts.accountOfAuthor(address, "Mallory"));
        assertThat(name()).isEqualTo("Gustav Berg");
    }

    @Test
    void whoeverHasNoNameIsCalledByTheirAddress() throws Exception {
        transactions.in(() -> contacts.accountNamedByOthers(address, ""));
        assertThat(address).startsWith(name());
    }

    @Test
    void thoseOfWhomNothingCameToBeGo() throws Exception {
        String asked = UUID.randomUUID() + "@example.org";
        transactions.in(() -> {
            AccountId requester = contacts.accountOfAuthor(asked, "Nora");
            tickets.open(requester, TicketChannel.EMAIL, "Kettle", "It hums.", List.of(), null, null);
            return contacts.accountNamedByOthers(address, "Gustav");
        });
        assertThat(isThere(address)).isTrue();

        transactions.in(() -> {
            List.of(asked, address).forEach(one -> accounts.byEmail(one)
                    .orElseThrow()
                    .keepUntil(clock.instant().minus(Duration.ofMinutes(1))));
            return null;
        });
        Eventually.so("the contact to go", Duration.ofSeconds(20), () -> !isThere(address));
        assertThat(isThere(asked)).isTrue();
    }

    /** In a transaction of its own: without one, what was read before is read again. */
    private String name() throws Exception {
        return transactions.in(() -> accounts.byEmail(address).orElseThrow().displayName());
    }

    private boolean isThere(String email) {
        return accounts.byEmail(email).isPresent();
    }
}
