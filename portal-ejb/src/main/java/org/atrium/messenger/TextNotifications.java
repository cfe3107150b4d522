package org.atrium.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.account.PhoneProofs;
import org.atrium.account.TextMessages;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.ticket.event.TicketChannel;
import org.jboss.logging.Logger;

/** Text messages of which the portal begins the conversation, such as notifications. */
@ApplicationScoped
class TextNotifications implements TextMessages, OutboxHandler {

    static final String KIND = "textMessage";

    private static final Logger LOG = Logger.getLogger(TextNotifications.class);

    /** What is no answer. */
    private static final long NONE = 0;

    @Inject
    private ChannelAdapters adapters;

    @Inject
    private PhoneProofs proofs;

    @Inject
    private MessengerQueries queries;

    @Inject
    private Outbox outbox;

    @Override
    public boolean isConfigured() {
        return adapters.of(TicketChannel.SMS).isPresent();
    }

    @Override
    public Map<AccountId, String> provenNumbers(Collection<AccountId> accounts) {
        Map<AccountId, String> proven = proofs.provenNumbers(accounts);
        Set<String> ended =
                proven.isEmpty() ? Set.of() : Set.copyOf(queries.optedOut(TicketChannel.SMS, proven.values()));
        return proven.entrySet().stream()
                .filter(known -> !ended.contains(known.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void send(String number, String words) {
        outbox.put(KIND, new QueuedText(number, words));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        QueuedText text = Outbox.read(payload, QueuedText.class);
        ChannelAdapter adapter = adapters.of(TicketChannel.SMS)
                .orElseThrow(() -> new IOException("Nothing sends text messages at the moment"));
        try {
            adapter.send(new OutgoingMessage(
                    TicketChannel.SMS, text.number(), text.number(), cut(text.words(), adapter), NONE));
        } catch (RefusedMessageException refused) {
            LOG.infof("A text message was not taken: %s", refused.getMessage());
        }
    }

    private static String cut(String words, ChannelAdapter adapter) {
        int longest = adapter.maxLength(TicketChannel.SMS);
        return words.length() <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest / 2 - 1)) + "…";
    }

    /** Outbox message: to whom, and what. */
    public record QueuedText(String number, String words) {

        /** Without them, which logs may not have. */
        @Override
        public String toString() {
            return "text message";
        }
    }
}
