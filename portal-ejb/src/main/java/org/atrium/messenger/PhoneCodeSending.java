package org.atrium.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.PhoneProofs.PhoneCode;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.platform.text.Texts;
import org.atrium.ticket.event.TicketChannel;
import org.jboss.logging.Logger;

/** Sends codes that prove numbers. A code is made when it is sent, so it exists nowhere else. */
@ApplicationScoped
class PhoneCodeSending implements OutboxHandler {

    static final String KIND = "phoneCode";

    private static final Logger LOG = Logger.getLogger(PhoneCodeSending.class);

    /** What is no answer. */
    private static final long NONE = 0;

    @Inject
    private PhoneCodes codes;

    @Inject
    private ChannelAdapters adapters;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        Optional<PhoneCode> code =
                codes.issue(new AccountId(Outbox.read(payload, QueuedCode.class).account()));
        if (code.isEmpty()) {
            return;
        }
        ChannelAdapter adapter = adapters.of(TicketChannel.SMS)
                .orElseThrow(() -> new IOException("Nothing sends text messages at the moment"));
        try {
            adapter.send(message(code.get()));
        } catch (RefusedMessageException refused) {
            LOG.infof("A code was not taken: %s", refused.getMessage());
        }
    }

    private static OutgoingMessage message(PhoneCode code) {
        String text = Texts.in(code.locale())
                .get("messenger.code.text", Map.of("code", code.code(), "shop", CurrentBrand.shopName()));
        return new OutgoingMessage(TicketChannel.SMS, code.phone(), code.phone(), text, NONE);
    }

    /** Outbox message: whose number. */
    public record QueuedCode(long account) {}
}
