package org.atrium.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.ticket.event.TicketChannel;

/** Finds what sends by a channel. */
@ApplicationScoped
class ChannelAdapters {

    @Inject
    @Any
    private Instance<ChannelAdapter> adapters;

    Optional<ChannelAdapter> of(TicketChannel channel) {
        return adapters.stream()
                .filter(adapter -> adapter.channels().contains(channel))
                .findFirst();
    }

    /** Whether a message comes from the shop itself, such as an echo of an answer. */
    boolean isOwn(TicketChannel channel, String address) {
        return of(channel).filter(adapter -> adapter.isOwn(channel, address)).isPresent();
    }
}
