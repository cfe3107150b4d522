package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.ticket.AnswerChannels.AnswerDelivery;
import org.atrium.ticket.AnswerChannels.AnswerRoute;
import org.atrium.ticket.event.TicketChannel;

/** By which channel an answer leaves: the one its requester wrote by last, unless the agent chooses another. */
@ApplicationScoped
class AnswerRoutes {

    @Inject
    @Any
    private Instance<AnswerChannels> features;

    @Inject
    private TicketQueries queries;

    /** The ways to a ticket's requester beside the portal and mail; nobody is asked where no messenger leads to it. */
    List<AnswerRoute> of(Ticket ticket) {
        return ticket.hasMessenger()
                ? features.stream()
                        .flatMap(feature -> feature.routes(ticket.number()).stream())
                        .toList()
                : List.of();
    }

    /** What became of those of these messages that left by a messenger. */
    Map<Long, AnswerDelivery> deliveries(Collection<TicketMessage> messages) {
        List<Long> sent = messages.stream()
                .filter(message -> message.isByStaff() && message.channel().isMessenger())
                .map(TicketMessage::id)
                .toList();
        Map<Long, AnswerDelivery> found = new HashMap<>();
        if (!sent.isEmpty()) {
            features.forEach(feature -> found.putAll(feature.deliveries(sent)));
        }
        return found;
    }

    /**
     * The channel of an answer.
     *
     * @param chosen by whoever answers, null for the one that is meant by itself
     * @throws InvalidInputException if nothing arrives by what was chosen
     */
    TicketChannel choose(Ticket ticket, TicketChannel chosen) {
        if (chosen == null) {
            List<AnswerRoute> routes = of(ticket);
            return routes.isEmpty()
                    ? TicketChannel.WEB
                    : AnswerChannels.preferred(
                            routes, queries.lastChannelOfCustomers(ticket).orElse(TicketChannel.WEB));
        }
        boolean usable = chosen == TicketChannel.WEB
                || chosen.isMessenger()
                        && of(ticket).stream().anyMatch(route -> route.channel() == chosen && route.isOpen());
        if (!usable) {
            throw new InvalidInputException("channel", "ticket.error.channel");
        }
        return chosen;
    }
}
