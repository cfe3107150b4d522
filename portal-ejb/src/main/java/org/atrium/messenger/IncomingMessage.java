package org.atrium.messenger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.SenderIdentity;
import org.atrium.platform.ids.Sha256;
import org.atrium.ticket.event.TicketChannel;

/**
 * A message as an adapter or an API client brings it, checked.
 *
 * @param id of the message in that network, null for none
 * @param conversation its name there
 * @param sender who wrote it; whose account that is follows from this alone
 * @param email as whoever brings it vouches for it, null for none
 * @param name what they call themselves, empty if they do not
 * @param text plain, as it was typed; empty for none
 * @param at when it was written, null for now
 * @param files ids of files that were stored for it
 * @param leftOut names of its files that were not taken
 */
public record IncomingMessage(
        TicketChannel channel,
        String id,
        String conversation,
        SenderIdentity sender,
        String email,
        String name,
        String text,
        Instant at,
        List<String> files,
        List<String> leftOut) {

    public IncomingMessage {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /** Its words as tickets keep words. */
    String markdown() {
        return MessengerText.markdown(text);
    }

    /** By which the same message is known when it comes again; empty where it has no id. */
    Optional<String> key() {
        return Optional.ofNullable(id).map(one -> Sha256.of(channel + "\n" + conversation + "\n" + one));
    }

    /** Where an answer goes. */
    String address() {
        return channel.isByNumber() && sender.phone() != null ? sender.phone() : sender.id();
    }
}
