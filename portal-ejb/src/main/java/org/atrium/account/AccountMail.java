package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailReach;
import org.atrium.platform.mail.Post;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.platform.throttle.Pace;
import org.atrium.platform.throttle.Throttle;
import org.jboss.logging.Logger;

/**
 * Sends the mails that carry a link. The outbox holds only whom and what for; the secret is drawn when the mail leaves,
 * so it is nowhere but in the mail.
 */
@ApplicationScoped
class AccountMail implements OutboxHandler {

    private static final Logger LOG = Logger.getLogger(AccountMail.class);
    private static final String KIND = "account-link";

    /** What anybody can have mailed to a mailbox, for all who do: its reader loses nothing by what is not sent. */
    private static final Pace TO_ONE = new Pace("account.mail", 6, Duration.ofHours(1));

    @Inject
    private Throttle throttle;

    @Inject
    private Outbox outbox;

    @Inject
    private Post post;

    @Inject
    private MailedLinks links;

    @Inject
    private MailReach reach;

    /**
     * Keeps anybody from taking an address that the portal's mail server cannot be told.
     *
     * @throws InvalidInputException if it is one
     */
    void requireReach(EmailAddress email) {
        if (!reach.reaches(email.value())) {
            throw new InvalidInputException("email", "account.error.emailLetters");
        }
    }

    /** Writes the wish to mail a link as part of the running transaction. */
    void sendLink(Account account, LinkPurpose purpose, String email) {
        sendLink(account, purpose, email, null);
    }

    /** The same for a registration, whose link makes the account what it says. */
    void sendVerification(Account account, Registrant registrant) {
        if (mayBeSent("verification", account)) {
            sendLink(account, LinkPurpose.VERIFICATION, account.email(), registrant);
        }
    }

    /** The same for whom nobody need be signed in to ask: a link to set a new password. */
    void sendReset(Account account) {
        if (mayBeSent("reset", account)) {
            sendLink(account, LinkPurpose.PASSWORD_RESET, account.email());
        }
    }

    /** Tells the reader of a mailbox that the account somebody wants is there already. */
    void tellTaken(Account account) {
        if (mayBeSent("taken", account)) {
            tell(account, account.email(), "account.mail.taken", "/forgot");
        }
    }

    /** Whoever asks is answered the same, so nobody learns of it, or is kept from asking by others. */
    private boolean mayBeSent(String what, Account account) {
        boolean allowed = throttle.allows(TO_ONE.by(what, account.emailKey()));
        if (!allowed) {
            LOG.infof(
                    "Account %d was sent enough mails of its kind within the hour: no mail of %s", account.id(), what);
        }
        return allowed;
    }

    private void sendLink(Account account, LinkPurpose purpose, String email, Registrant registrant) {
        outbox.put(KIND, new Wish(account.id(), account.wayIn(), purpose.name(), email, registrant));
    }

    /** Tells an address something without a link that opens anything. */
    void tell(Account account, String email, String key, String link) {
        String name = account.isKnownAt(account.email()) ? account.displayName() : null;
        post.send(new Mail(email, name, account.locale(), key, Map.of(), link, null, false, null, null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        Wish wish = Outbox.read(payload, Wish.class);
        var issued = links.issue(wish);
        if (issued.isPresent()) {
            post.sendNow(mail(wish, issued.get()));
        } else {
            LOG.infof("Account %d is no longer what it was: no mail of %s", wish.account(), wish.purpose());
        }
    }

    private static Mail mail(Wish wish, MailedLinks.Issued issued) {
        LinkPurpose purpose = LinkPurpose.valueOf(wish.purpose());
        return new Mail(
                wish.email(),
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
     * Whom to mail a link.
     *
     * @param wayIn what let the person in when they wished for it; see {@link Account#wayIn}
     * @param purpose what for
     * @param email at which address
     * @param registrant what its use makes of the account, null for nothing
     */
    public record Wish(long account, String wayIn, String purpose, String email, Registrant registrant) {}
}
