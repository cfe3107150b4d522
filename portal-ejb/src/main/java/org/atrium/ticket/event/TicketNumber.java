package org.atrium.ticket.event;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.atrium.platform.error.UnknownObjectException;

/** The public number of a ticket, such as {@code T-100042}. */
public record TicketNumber(String value) implements Serializable {

    private static final String FORM = "T-\\d{1,18}";

    public TicketNumber {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("No ticket number: " + value);
        }
    }

    /**
     * Reads a number out of an address.
     *
     * @throws UnknownObjectException if the text can be no ticket's number
     */
    public static TicketNumber parse(String text) {
        if (text == null || !text.matches(FORM)) {
            throw new UnknownObjectException();
        }
        return new TicketNumber(text);
    }

    /** The number somebody typed, with a small letter or none; empty if it is anything else. */
    public static Optional<TicketNumber> fromInput(String words) {
        String bare = words.strip().toUpperCase(Locale.ROOT);
        String whole = bare.matches("\\d{6,18}") ? "T-" + bare : bare;
        return whole.matches(FORM) ? Optional.of(new TicketNumber(whole)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
