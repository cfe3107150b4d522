package org.atrium.platform.mail;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;

/** Queues mails in the transaction of the event they announce, and sends them after commit. */
@ApplicationScoped
public class Mailer implements OutboxHandler {

    private static final String KIND = "mail";

    @Inject
    private Outbox outbox;

    @Inject
    private MailTransport transport;

    @Inject
    private CurrentBrand brand;

    @Inject
    private ReturnedMail returned;

    @Inject
    private MeterRegistry metrics;

    /** Writes a mail to the outbox. Nothing secret may be in it; see {@link #sendNow} for that. */
    public void send(Mail mail) {
        outbox.put(KIND, mail);
    }

    /**
     * Sends a mail that carries a secret, such as a fresh link, without storing it. For use by an
     * {@link OutboxHandler}, which is tried again when this fails. Nothing is sent to an address whose mail came back.
     */
    public void sendNow(Mail mail) throws Exception {
        if (returned.isStopped(mail)) {
            count("stopped");
            return;
        }
        try {
            transport.send(RenderedMail.of(mail, brand.get()));
            count("sent");
        } catch (Exception e) {
            count("failed");
            throw e;
        }
    }

    private void count(String result) {
        metrics.counter("portal.mails", "result", result).increment();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        sendNow(Outbox.read(payload, Mail.class));
    }
}
