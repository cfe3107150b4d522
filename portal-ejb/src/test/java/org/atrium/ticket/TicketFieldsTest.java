package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.atrium.account.AccountId;
import org.junit.jupiter.api.Test;

class TicketFieldsTest {

    private static final AccountId OTTO = new AccountId(2);
    private static final Map<AccountId, String> NAMES = Map.of(OTTO, "Otto");

    private final TicketFields before =
            new TicketFields(TicketStatus.NEW, TicketPriority.NORMAL, null, "Products", "batch");

    @Test
    void sayWhatIsNotAsItWas() {
        TicketFields after = new TicketFields(TicketStatus.OPEN, TicketPriority.NORMAL, OTTO, "Products", "");

        assertThat(after.since(before, NAMES::get).inWords())
                .contains("status NEW → OPEN, assignee none → Otto, tags batch → none");
    }

    @Test
    void sayNothingWhereAllStays() {
        assertThat(before.since(before, NAMES::get).inWords()).isEmpty();
    }
}
