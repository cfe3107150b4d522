package org.atrium.ticket.event;

import jakarta.persistence.Converter;
import org.atrium.platform.persistence.ValueConverter;

/** Stores a {@link TicketNumber} as its text. */
@Converter(autoApply = true)
public class TicketNumberConverter extends ValueConverter<TicketNumber, String> {

    public TicketNumberConverter() {
        super(TicketNumber::value, TicketNumber::new);
    }
}
