package org.atrium.messenger.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.atrium.messenger.ChannelAdapter;
import org.atrium.messenger.OutgoingMessage;
import org.atrium.messenger.RefusedMessageException;
import org.atrium.ticket.event.TicketChannel;

/** Sends text messages and WhatsApp messages by Twilio. */
@ApplicationScoped
class TwilioAdapter implements ChannelAdapter {

    /** The most that Twilio takes as one message; the network splits a text message further. */
    private static final int MAX_LENGTH = 1_600;

    /** After that WhatsApp takes only texts it has approved before. */
    private static final Duration WHATSAPP_WINDOW = Duration.ofHours(24);

    @Inject
    private TwilioClient client;

    @Override
    public Set<TicketChannel> channels() {
        return TwilioAccount.current()
                .map(account -> account.numbers().keySet())
                .orElse(Set.of());
    }

    @Override
    public boolean isOwn(TicketChannel channel, String address) {
        return TwilioAccount.current()
                .filter(account -> address.equals(account.numbers().get(channel)))
                .isPresent();
    }

    @Override
    public int maxLength(TicketChannel channel) {
        return MAX_LENGTH;
    }

    @Override
    public Optional<Duration> answerWindow(TicketChannel channel) {
        return channel == TicketChannel.WHATSAPP ? Optional.of(WHATSAPP_WINDOW) : Optional.empty();
    }

    @Override
    public void send(OutgoingMessage message) throws RefusedMessageException, IOException {
        TwilioAccount account = TwilioAccount.current()
                .filter(known -> known.numbers().containsKey(message.channel()))
                .orElseThrow(() -> new IOException("Twilio is not set up for this channel"));
        client.send(account, form(account, message));
    }

    static TwilioForm form(TwilioAccount account, OutgoingMessage message) {
        return new TwilioForm(List.of(
                Map.entry("To", TwilioAccount.address(message.channel(), message.to())),
                Map.entry(
                        "From",
                        TwilioAccount.address(
                                message.channel(), account.numbers().get(message.channel()))),
                Map.entry("Body", message.text()),
                Map.entry("StatusCallback", TwilioDoor.statusUrl(message.answer()))));
    }
}
