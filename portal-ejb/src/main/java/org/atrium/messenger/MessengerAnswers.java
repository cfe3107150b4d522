package org.atrium.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.account.Contacts;
import org.atrium.account.SenderIdentity;
import org.atrium.platform.outbox.Outbox;
import org.atrium.ticket.AnswerChannels;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.event.TicketAnswered;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.hibernate.query.Page;

/**
 * Answers by messengers: by which a ticket can be answered, and what is written when it is. An answer goes to the
 * conversation of its channel that was written in last, and to nobody else.
 */
@ApplicationScoped
class MessengerAnswers implements AnswerChannels {

    /** For how long a channel without an adapter counts as served after the merchant's system fetched its answers. */
    static final Duration FETCHED_WITHIN = Duration.ofDays(1);

    private static final int MAX_CONVERSATIONS = 20;

    @Inject
    private EntityManager entityManager;

    @Inject
    private MessengerQueries queries;

    @Inject
    private ChannelAdapters adapters;

    @Inject
    private TicketDirectory tickets;

    @Inject
    private Contacts contacts;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void on(@Observes TicketAnswered answered) {
        if (!answered.isByMessenger()) {
            return;
        }
        latest(answered.ticket()).stream()
                .filter(conversation -> conversation.channel() == answered.channel())
                .findFirst()
                .ifPresent(conversation -> send(conversation, answered.message()));
    }

    private void send(MessengerConversation conversation, long message) {
        MessengerAnswer answer = new MessengerAnswer(conversation, message, clock.instant());
        entityManager.persist(answer);
        if (adapters.of(conversation.channel()).isPresent()) {
            outbox.put(AnswerSending.KIND, new AnswerSending.QueuedAnswer(answer.id()));
        }
    }

    @Override
    public List<AnswerRoute> routes(TicketNumber ticket) {
        return latest(ticket).stream()
                .map(conversation -> new AnswerRoute(
                        conversation.channel(),
                        conversation.sender(),
                        obstacle(conversation).orElse(null)))
                .toList();
    }

    /** The conversation of each channel that was written in last. */
    private Collection<MessengerConversation> latest(TicketNumber ticket) {
        Map<TicketChannel, MessengerConversation> byChannel = new LinkedHashMap<>();
        AccountId requester = tickets.summary(ticket).requester();
        queries.conversations(ticket, Page.first(MAX_CONVERSATIONS)).stream()
                .filter(conversation -> conversation.channel().isMessenger() && isStillOf(requester, conversation))
                .forEach(conversation -> byChannel.putIfAbsent(conversation.channel(), conversation));
        return byChannel.values();
    }

    /** A number that is proven by somebody else by now, or is in the profile no more, leads to the requester no more. */
    private boolean isStillOf(AccountId requester, MessengerConversation conversation) {
        String network = conversation.channel().name();
        return !conversation.channel().isByNumber()
                || contacts.isKnownBy(requester, SenderIdentity.ofNumber(network, conversation.sender()));
    }

    private Optional<Obstacle> obstacle(MessengerConversation conversation) {
        if (conversation.isOptedOut()) {
            return Optional.of(Obstacle.OPTED_OUT);
        }
        Optional<ChannelAdapter> adapter = adapters.of(conversation.channel());
        if (adapter.isEmpty()) {
            return queries.isFetchedSince(
                            conversation.channel(), clock.instant().minus(FETCHED_WITHIN))
                    ? Optional.empty()
                    : Optional.of(Obstacle.UNSERVED);
        }
        return adapter.get()
                .answerWindow(conversation.channel())
                .filter(window -> conversation.lastWrittenAt().plus(window).isBefore(clock.instant()))
                .map(over -> Obstacle.TOO_LATE);
    }

    @Override
    public Map<Long, AnswerDelivery> deliveries(Collection<Long> messages) {
        return queries.deliveries(messages).stream()
                .collect(Collectors.toMap(
                        MessengerQueries.DeliveryRow::message,
                        row -> new AnswerDelivery(row.status(), row.reason(), row.detail())));
    }
}
