package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.atrium.account.AccountId;

/** Where features submit texts for review, inside their own transaction. */
@ApplicationScoped
public class ReviewQueue {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ModerationQueries moderation;

    @Inject
    private Clock clock;

    /** Lets a text wait for a moderator, in the place it has if it waits already. */
    public void submit(String kind, long text, AccountId author, ReviewReason reason, String detail) {
        submit(kind, text, author, reason, detail, clock.instant());
    }

    /** The same, waiting since an earlier moment. */
    public void submit(String kind, long text, AccountId author, ReviewReason reason, String detail, Instant since) {
        moderation
                .item(kind, text)
                .ifPresentOrElse(
                        item -> item.enqueue(reason, detail, since),
                        () -> entityManager.persist(new ReviewItem(kind, text, author, reason, detail, since)));
    }

    /** Whether a text waits for a moderator. */
    public boolean isWaiting(String kind, long text) {
        return moderation.item(kind, text).filter(ReviewItem::isWaiting).isPresent();
    }

    /** When a verdict was given; empty for one that is not in the log. */
    public Optional<Instant> verdictTime(long verdict) {
        return Optional.ofNullable(entityManager.find(ModerationEntry.class, verdict))
                .map(ModerationEntry::at);
    }

    /** A text says something else now: whoever claimed it has not read that, and must claim it again to judge it. */
    public void releaseClaim(String kind, long text) {
        moderation.releaseClaim(kind, text);
    }

    /** Takes a text out: its author withdrew it. */
    public void withdraw(String kind, long text) {
        moderation.item(kind, text).ifPresent(item -> item.withdraw(clock.instant()));
    }
}
