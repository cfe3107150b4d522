package org.atrium.messenger;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.atrium.ticket.event.TicketChannel;

/** Words that end text messages, or let them go on: those networks obey, and STOPP, which people write in German. */
final class StopWords {

    private static final Set<String> STOP =
            Set.of("STOP", "STOPP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE");

    private static final Set<String> START = Set.of("START", "UNSTOP");

    private StopWords() {}

    /** Whether a text message, all of it, ends further ones or lets them go on; empty for one that does neither. */
    static Optional<Boolean> stops(TicketChannel channel, String text) {
        String word = text.strip().replaceAll("[.!]$", "").toUpperCase(Locale.ROOT);
        if (channel != TicketChannel.SMS || !STOP.contains(word) && !START.contains(word)) {
            return Optional.empty();
        }
        return Optional.of(STOP.contains(word));
    }
}
