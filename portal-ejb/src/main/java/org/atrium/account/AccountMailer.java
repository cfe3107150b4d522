package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailDeliverability;
import org.atrium.platform.mail.Mailer;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.jboss.logging.Logger;

/**
 * Sends the mails that carry a link. The outbox stores only the account and the purpose; the token is created when the
 * mail is sent, so it exists nowhere else.
 */
@ApplicationScoped
class AccountMailer implements OutboxHandler {

    private static final Logger LOG = Logger.getLogger(AccountMailer.class);
    private static final String KIND = "account-link";

    /** What anybody can have mailed to a mailbox, for all who do: its reader loses nothing by what is not sent. */
    private static final RateLimit PER_MAILBOX = new RateLimit("account.mail", 6, Duration.ofHours(1));

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private Outbox outbox;

    @Inject
    private Mailer mailer;

    @Inject
    private MailedLinks links;

    @Inject
    private MailDeliverability deliverability;

    /**
     * Keeps anybody from taking an address that the portal's mail server cannot be told.
     *
     * @throws InvalidInputException if it is one
     */
    void requireDeliverable(EmailAddress email) {
        if (!deliverability.isDeliverable(email.value())) {
            throw new InvalidInputException("email", "account.error.emailLetters");
        }
    }

    /** Queues a link mail in the running transaction. */
    void sendLink(Account account, LinkPurpose purpose, String email) {
        sendLink(account, purpose, email, null);
    }

    /** The same for a registration, which counts whether or not one more mail may be sent. */
    void sendVerification(Account account, PendingRegistration registration) {
        if (allowsMail("verification", account)) {
            sendLink(account, LinkPurpose.VERIFICATION, account.email(), registration.id());
        }
    }

    /** The same for whom nobody need be signed in to ask: a link to set a new password. */
    void sendReset(Account account) {
        if (allowsMail("reset", account)) {
            sendLink(account, LinkPurpose.PASSWORD_RESET, account.email());
        }
    }

    /** Tells the reader of a mailbox that the account somebody wants is there already. */
    void sendAddressTaken(Account account) {
        if (allowsMail("taken", account)) {
            sendNotice(account, account.email(), "account.mail.taken", "/forgot");
        }
    }

    /** Whoever asks is answered the same, so nobody learns of it, or is kept from asking by others. */
    private boolean allowsMail(String what, Account account) {
        boolean allowed = rateLimiter.tryAcquire(PER_MAILBOX.attemptBy(what, account.emailKey()));
        if (!allowed) {
            LOG.infof(
                    "Account %d was sent enough mails of its kind within the hour: no mail of %s", account.id(), what);
        }
        return allowed;
    }

    private void sendLink(Account account, LinkPurpose purpose, String email, Long registration) {
        outbox.put(
                KIND,
                new LinkMailRequest(
                        account.id(), account.credentialsFingerprint(), purpose.name(), email, registration));
    }

    /** Tells an address something without a link that opens anything. */
    void sendNotice(Account account, String email, String key, String link) {
        String name = account.hasVerifiedEmail(account.email()) ? account.displayName() : null;
        mailer.send(new Mail(email, name, account.locale(), key, Map.of(), link, null, false, null, null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        LinkMailRequest request = Outbox.read(payload, LinkMailRequest.class);
        var issued = links.issue(request);
        if (issued.isPresent()) {
            mailer.sendNow(mail(request, issued.get()));
        } else {
            LOG.infof("Account %d is no longer what it was: no mail of %s", request.account(), request.purpose());
        }
    }

    private static Mail mail(LinkMailRequest request, MailedLinks.IssuedLink issued) {
        LinkPurpose purpose = LinkPurpose.valueOf(request.purpose());
        return new Mail(
                request.email(),
                issued.name(),
                issued.locale(),
                "account.mail." + purpose.name().toLowerCase(Locale.ROOT),
                Map.of(),
                purpose.path() + "?token=" + URLEncoder.encode(issued.token().value(), StandardCharsets.UTF_8),
                null,
                false,
                null,
                null);
    }

    /**
     * Outbox message: which link to mail to which account.
     *
     * @param credentialsFingerprint of the account when the link was requested; see {@link Account#credentialsFingerprint}
     * @param purpose what for
     * @param email at which address
     * @param registration id of the {@link PendingRegistration} it is sent for, null for other purposes
     */
    public record LinkMailRequest(
            long account,
            @JsonbProperty("wayIn") String credentialsFingerprint,
            String purpose,
            String email,
            Long registration) {}
}
