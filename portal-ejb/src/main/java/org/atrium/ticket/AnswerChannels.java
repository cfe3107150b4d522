package org.atrium.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/** A feature says by which channels beside the portal and mail a ticket can be answered. Implementations are CDI beans. */
public interface AnswerChannels {

    /** The ways to a ticket's requester, the one they wrote by last first. */
    List<AnswerRoute> routes(TicketNumber ticket);

    /** What became of answers that left by one of these, by the ids of their messages. */
    Map<Long, AnswerDelivery> deliveries(Collection<Long> messages);

    /** The messenger they wrote by last, if it takes an answer; else the portal, which mails whoever wants that. */
    static TicketChannel preferred(List<AnswerRoute> routes, TicketChannel last) {
        return routes.stream()
                .filter(AnswerRoute::isOpen)
                .map(AnswerRoute::channel)
                .filter(last::equals)
                .findFirst()
                .orElse(TicketChannel.WEB);
    }

    /**
     * A way to a ticket's requester.
     *
     * @param address of theirs, as support knows them there: a telephone number, or a name
     * @param obstacle why nothing would arrive by it now; null for nothing
     */
    record AnswerRoute(TicketChannel channel, String address, Obstacle obstacle) {

        /** Whether an answer may be sent by it. */
        public boolean isOpen() {
            return obstacle == null;
        }
    }

    /** Why an answer would not arrive. */
    enum Obstacle {
        /** They asked for no more messages. */
        OPTED_OUT,
        /** They wrote too long ago: the network takes no answer any more. */
        TOO_LATE,
        /** Nothing sends by this channel. */
        UNSERVED
    }

    /**
     * What became of an answer.
     *
     * @param reason why it did not arrive, or not yet; null for nothing
     * @param detail what the network says of that, such as its number, or null
     */
    record AnswerDelivery(DeliveryStatus status, UndeliveredReason reason, String detail) {}

    /** Why an answer did not arrive. */
    enum UndeliveredReason {
        /** They asked for no more messages. */
        OPTED_OUT,
        /** They wrote too long ago: the network takes no answer any more. */
        TOO_LATE,
        /** Nobody has that number or name, or it takes no messages. */
        BAD_ADDRESS,
        /** Their device could not be reached. */
        UNREACHABLE,
        /** The network took it not, for another reason. */
        REFUSED,
        /** The network could not be reached; it is tried again. */
        DELAYED
    }

    /** How far an answer is. */
    enum DeliveryStatus {
        /** Not sent yet; it is tried, or fetched, later. */
        WAITING,
        /** The network has it. */
        SENT,
        /** It is on their device. */
        DELIVERED,
        READ,
        /** It will not arrive. */
        FAILED;

        /** Whether it may become another one: reports come in any order, and what arrived has not failed. */
        public boolean canTransitionTo(DeliveryStatus next) {
            return next == FAILED ? this == WAITING || this == SENT : this != FAILED && next.ordinal() > ordinal();
        }
    }
}
