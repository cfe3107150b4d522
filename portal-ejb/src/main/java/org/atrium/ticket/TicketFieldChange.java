package org.atrium.ticket;

import java.util.Objects;
import java.util.Optional;

/** A changed field of a ticket, for its history. */
record TicketFieldChange(TicketField field, String from, String to) {

    /** Empty if it is what it was. */
    static Optional<TicketFieldChange> of(TicketField field, String from, String to) {
        return Objects.equals(from, to) ? Optional.empty() : Optional.of(new TicketFieldChange(field, from, to));
    }
}
