package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.error.InvalidInputException;

/** Executes a verdict: on the text, in the log, on the author, or on the appeal it decides. */
@ApplicationScoped
class VerdictExecution {

    @Inject
    private EntityManager entityManager;

    @Inject
    private SanctionWriter writer;

    @Inject
    private Event<VerdictGiven> verdictGiven;

    @Inject
    private Event<AppealDecided> appealDecided;

    @Inject
    private Clock clock;

    /** Judges a text; the caller has taken it and its item. */
    void execute(AccountId judge, ReviewItem item, ModeratedTexts kind, TextUnderReview text, Verdict verdict) {
        var entry = new ModerationEntry(judge, item, text, verdict, null, clock.instant());
        Instant until = null;
        if (verdict.action().sanction() != null) {
            Sanction sanction = writer.impose(judge, text.author(), verdict.sanctionRequest());
            entry.attachSanction(sanction);
            until = writer.endsWithOthers(sanction);
        }
        entityManager.persist(entry);
        kind.execute(judge, item.textId(), verdict, entry.id());
        verdictGiven.fire(new VerdictGiven(
                entry.id(),
                text.author(),
                verdict.action(),
                text.title(),
                text.path(),
                text.startsThread(),
                verdict.rule(),
                verdict.note(),
                until));
    }

    /**
     * Decides about an appeal: {@code APPROVE} gives the author right and undoes the first verdict, {@code REJECT} lets
     * it stand. What readers reported meanwhile is not judged by that, and waits again.
     */
    void decideAppeal(AccountId judge, ReviewItem item, ModeratedTexts kind, TextUnderReview text, Verdict verdict) {
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
        entityManager.persist(
                new ModerationEntry(judge, item, text, verdict.withRuleIfMissing(first.rule()), outcome, now));
        if (outcome == AppealOutcome.OVERTURNED) {
            if (first.sanctionId() != null) {
                writer.lift(judge, first.sanctionId());
            }
            kind.undoVerdict(judge, item.textId(), OverturnedVerdict.of(first));
        }
        text.reports().stream()
                .findFirst()
                .ifPresent(report -> item.enqueue(ReviewReason.FLAGGED, report.reason(), now));
        appealDecided.fire(new AppealDecided(first.id(), appeal.authorId(), outcome, first.title(), verdict.note()));
    }
}
