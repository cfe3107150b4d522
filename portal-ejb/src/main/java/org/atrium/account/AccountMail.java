package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Post;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;

/**
 * Sends the mails that carry a link. The outbox holds only whom and what for; the secret is drawn when the mail leaves,
 * so it is nowhere but in the mail.
 */
@ApplicationScoped
class AccountMail implements OutboxHandler {

    private static final String KIND = "account-link";

    @Inject
    private Outbox outbox;

    @Inject
    private Post post;

    @Inject
    private MailedLinks links;

    @Inject
    private AccountMailReader reader;

    /** Writes the wish to mail a link as part of the running transaction. */
    void sendLink(Account account, LinkPurpose purpose, String email) {
        sendLink(account, purpose, email, null);
    }

    /** The same with a link that also sets a password. */
    void sendLink(Account account, LinkPurpose purpose, String email, String passwordHash) {
        outbox.put(KIND, new Wish(account.id(), purpose.name(), email, passwordHash));
    }

    /** Tells an address something without a link that opens anything. */
    void tell(Account account, String email, String key, String link) {
        post.send(new Mail(email, account.displayName(), account.locale(), key, Map.of(), link, null, null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        Wish wish = Outbox.read(payload, Wish.class);
        LinkPurpose purpose = LinkPurpose.valueOf(wish.purpose());
        var account = reader.card(wish.account());
        String token = links.issue(wish.account(), purpose, wish.email(), wish.passwordHash())
                .value();
        post.sendNow(new Mail(
                wish.email(),
                account.displayName(),
                account.locale(),
                "account.mail." + purpose.name().toLowerCase(Locale.ROOT),
                Map.of(),
                purpose.path() + "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8),
                null,
                null));
    }

    /** Whom to mail a link, what for, at which address, and the password its use sets, if any. */
    public record Wish(long account, String purpose, String email, String passwordHash) {}

    /** Reads an account outside the fact's transaction. */
    @Transactional
    @ApplicationScoped
    static class AccountMailReader {

        @Inject
        private EntityManager entityManager;

        AccountCard card(long id) {
            return entityManager.find(Account.class, id).card();
        }
    }
}
