package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.error.InvalidInputException;

/** What a verdict does: to the text, to the log, and to an appeal that waited for it. */
@ApplicationScoped
class Judgement {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sanctioning sanctioning;

    @Inject
    private Event<VerdictGiven> given;

    @Inject
    private Event<AppealDecided> decided;

    @Inject
    private Clock clock;

    /** Judges a text; the caller has taken it and its item. */
    void give(AccountId judge, ReviewItem item, ModeratedTexts kind, TextUnderReview text, Verdict verdict) {
        var entry = new ModerationEntry(judge, item, text, verdict, null, clock.instant());
        if (verdict.action().sanction() != null) {
            entry.brought(sanctioning.impose(judge, text.author(), verdict.measure()));
        }
        entityManager.persist(entry);
        kind.carryOut(judge, item.textId(), verdict, entry.id());
        given.fire(new VerdictGiven(
                entry.id(),
                text.author(),
                verdict.action(),
                text.title(),
                text.path(),
                text.startsThread(),
                verdict.rule(),
                verdict.note(),
                entry.until()));
    }

    /**
     * Decides about an appeal: {@code APPROVE} gives the author right and undoes the first verdict, {@code REJECT} lets
     * it stand. What readers reported meanwhile is not judged by that, and waits again.
     */
    void decide(AccountId judge, ReviewItem item, ModeratedTexts kind, TextUnderReview text, Verdict verdict) {
        AppealOutcome outcome =
                switch (verdict.action()) {
                    case APPROVE -> AppealOutcome.OVERTURNED;
                    case REJECT -> AppealOutcome.UPHELD;
                    default -> throw new InvalidInputException("action", "moderation.error.appealVerdict");
                };
        Instant now = clock.instant();
        Appeal appeal = entityManager.find(Appeal.class, item.appealId());
        ModerationEntry first = entityManager.find(ModerationEntry.class, appeal.entryId());
        appeal.decide(outcome, verdict.note(), now);
        entityManager.persist(new ModerationEntry(judge, item, text, verdict.under(first.rule()), outcome, now));
        if (outcome == AppealOutcome.OVERTURNED) {
            if (first.sanctionId() != null) {
                sanctioning.lift(judge, first.sanctionId());
            }
            kind.undo(judge, item.textId(), FormerVerdict.of(first));
        }
        text.reports().stream().findFirst().ifPresent(report -> item.wait(ReviewReason.FLAGGED, report.reason(), now));
        decided.fire(new AppealDecided(first.id(), appeal.authorId(), outcome, first.title(), verdict.note()));
    }
}
