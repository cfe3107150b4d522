package org.atrium.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.forum.PostDirectory;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailConversation;
import org.atrium.platform.mail.Mailer;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.text.Texts;
import org.atrium.ticket.event.TicketNumber;

/** Tells members that what they answered by mail could not be taken, with their words and the page where it can be. */
@ApplicationScoped
class MailRefusals {

    private static final RateLimit PER_ACCOUNT = new RateLimit("inboundRefusal", 3, Duration.ofHours(1));

    /** Whoever writes in somebody's name fills no mailbox. */
    private static final RateLimit PER_READER = new RateLimit("inboundLeftOut", 3, Duration.ofHours(1));

    @Inject
    private AccountDirectory accounts;

    @Inject
    private PostDirectory posts;

    @Inject
    private Mailer mailer;

    @Inject
    private RateLimiter rateLimiter;

    /** Why it was refused, in a language. */
    String words(PortalException refused, String language) {
        Texts texts = Texts.in(language);
        return refused.errors().stream()
                .findFirst()
                .map(error -> texts.get(error.messageKey(), error.arguments()))
                .orElseGet(() -> texts.get(refused.messageKey(), refused.arguments()));
    }

    /** Queues a mail that names the files a post was written without. */
    void notifyOfLeftOut(MailInHand mail, MailRoute route, List<String> files) {
        AccountSummary author = route.author();
        mailer.send(new Mail(
                author.email(),
                author.displayName(),
                author.locale(),
                "inbound.mail.leftOut",
                Map.of("subject", mail.content().subject(), "files", String.join(", ", files)),
                posts.path(route.thread()),
                null,
                false,
                null,
                null));
    }

    /**
     * Queues a mail that says how many files a ticket is without, whose answers go there. It has none of the mail's own
     * words: who wrote it may be anybody.
     *
     * @param note whether the mail became an internal note: what is answered becomes one too
     */
    void notifyOfLeftOut(AccountId author, TicketNumber ticket, int files, boolean note) {
        AccountSummary reader = accounts.summary(author);
        if (reader.email() == null || !rateLimiter.tryAcquire(PER_READER.attemptBy(author.value()))) {
            return;
        }
        mailer.send(new Mail(
                reader.email(),
                null,
                reader.locale(),
                "inbound.mail.withoutFiles",
                Map.of("number", ticket.value(), "count", files),
                null,
                null,
                false,
                null,
                MailConversation.about(note ? MailConversation.NOTE : "ticket", ticket.value())
                        .readBy(author.value())));
    }

    /** Queues the mail, to members alone: nobody else is known to have written what their address says. */
    void notifyAuthor(MailInHand mail, MailRoute route, PortalException refused) {
        AccountSummary author = route.author();
        if (author == null
                || !author.active()
                || !rateLimiter.tryAcquire(PER_ACCOUNT.attemptBy(author.id().value()))) {
            return;
        }
        mailer.send(new Mail(
                author.email(),
                author.displayName(),
                author.locale(),
                "inbound.mail.refused",
                Map.of("subject", mail.content().subject(), "reason", words(refused, author.locale())),
                route.thread() == null ? "/tickets" : posts.path(route.thread()),
                mail.words(),
                true,
                null,
                null));
    }
}
