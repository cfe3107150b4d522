package org.atrium.ticket;

import java.util.Objects;
import java.util.Optional;

/** What somebody made of a ticket's field, for its history. */
record TicketEdit(TicketField field, String from, String to) {

    /** Empty if it is what it was. */
    static Optional<TicketEdit> of(TicketField field, String from, String to) {
        return Objects.equals(from, to) ? Optional.empty() : Optional.of(new TicketEdit(field, from, to));
    }
}
