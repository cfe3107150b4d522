package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.atrium.account.EmailAddress;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Mailer;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.jboss.logging.Logger;

/** Mails guests the link that confirms their return. It is made when the mail is sent, so it exists nowhere else. */
@ApplicationScoped
class GuestReturnMailer implements OutboxHandler {

    private static final Logger LOG = Logger.getLogger(GuestReturnMailer.class);
    private static final String KIND = "guestReturn";

    /** What anybody can have mailed to a mailbox, for all who do. */
    private static final RateLimit PER_MAILBOX = new RateLimit("guestReturnMail", 6, Duration.ofHours(1));

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private Outbox outbox;

    @Inject
    private Mailer mailer;

    @Inject
    private GuestReturnMails mails;

    /** Queues the mail. Whoever asks is answered the same if there are too many. */
    void sendLink(GuestReturn written) {
        if (rateLimiter.tryAcquire(PER_MAILBOX.attemptBy(EmailAddress.keyOf(written.email())))) {
            outbox.put(KIND, new GuestReturnMail(written.id()));
        } else {
            LOG.infof("A mailbox was sent enough links within the hour: none for the guest's return %d", written.id());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        GuestReturnMail queued = Outbox.read(payload, GuestReturnMail.class);
        Optional<Mail> mail = mails.compose(queued.guestReturn());
        if (mail.isPresent()) {
            mailer.sendNow(mail.get());
        } else {
            LOG.infof("No mail of the guest's return %d any more: it was deleted, or confirmed", queued.guestReturn());
        }
    }

    /** Outbox message: which guest's return is to be confirmed. */
    public record GuestReturnMail(Long guestReturn) {}
}
