package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.atrium.account.AccountId;
import org.junit.jupiter.api.Test;

class TicketFieldValuesTest {

    private static final AccountId OTTO = new AccountId(2);
    private static final Map<AccountId, String> NAMES = Map.of(OTTO, "Otto");

    private final TicketFieldValues before =
            new TicketFieldValues(TicketStatus.NEW, TicketPriority.NORMAL, null, "Products", "batch");

    @Test
    void listChangedFields() {
        TicketFieldValues after = new TicketFieldValues(TicketStatus.OPEN, TicketPriority.NORMAL, OTTO, "Products", "");

        assertThat(after.changesSince(before, NAMES::get).joined())
                .contains("status NEW → OPEN, assignee none → Otto, tags batch → none");
    }

    @Test
    void equalValuesHaveNoChanges() {
        assertThat(before.changesSince(before, NAMES::get).joined()).isEmpty();
    }
}
