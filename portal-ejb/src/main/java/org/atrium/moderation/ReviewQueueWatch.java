package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.atrium.platform.time.ScheduledTask;

/** Watches whether the review queue is full or old. The row that remembers is locked before anybody is notified. */
@ApplicationScoped
class ReviewQueueWatch implements ScheduledTask {

    private static final int ROW = 1;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ModerationQueries moderation;

    @Inject
    private Event<ReviewQueueWaiting> waiting;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        WaitingTexts texts = moderation.waitingTexts().orElseThrow();
        ReviewQueueWarning warning = entityManager.find(ReviewQueueWarning.class, ROW);
        if (!warning.isDue(texts.number(), texts.oldest(), now)
                && !warning.isOver(texts.number(), texts.oldest(), now)) {
            return;
        }
        entityManager.refresh(warning, LockModeType.PESSIMISTIC_WRITE);
        if (warning.isDue(texts.number(), texts.oldest(), now)) {
            warning.markWarned(now);
            waiting.fire(new ReviewQueueWaiting(texts.number(), texts.oldest()));
        } else if (warning.isOver(texts.number(), texts.oldest(), now)) {
            warning.markCleared();
        }
    }
}
