package org.atrium.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.Moment;

/** Where moderators claim review items and decide on them. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class ReviewDesk {

    private static final Duration CLAIM = Duration.ofMinutes(20);

    @Inject
    private EntityManager entityManager;

    @Inject
    private ModerationQueries moderation;

    @Inject
    @Any
    private Instance<ModeratedTexts> texts;

    @Inject
    private VerdictExecution execution;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Takes an item for a while, so that nobody else works on it; a second claim of the same moderator prolongs it.
     *
     * @throws UnknownObjectException if they are a moderator no more: what they have is given back by then
     * @throws ConflictException if another moderator has it, it was judged, it is an appeal against their own verdict, or
     *     their own text
     */
    public void claim(Viewer moderator, long item) {
        if (!accounts.summaryForUpdate(moderator.requireAccount()).moderator()) {
            throw new UnknownObjectException();
        }
        requireClaimable(moderator.requireAccount(), require(item));
        var now = clock.instant();
        if (moderation.claim(item, moderator.requireAccount(), now.plus(CLAIM), now) == 0) {
            ReviewItem found = require(item);
            entityManager.refresh(found);
            requireClaimable(moderator.requireAccount(), found);
            throw new ConflictException("moderation.error.taken");
        }
    }

    /** Why the moderator cannot claim an item whoever has it: it was judged, or it is their own text or verdict. */
    public Optional<ConflictException> claimRefusal(Viewer moderator, long item) {
        return claimRefusal(moderator.requireAccount(), require(item));
    }

    private Optional<ConflictException> claimRefusal(AccountId moderator, ReviewItem item) {
        if (item.isBy(moderator)) {
            return Optional.of(new ConflictException("moderation.error.ownText"));
        }
        if (item.decidedAt() != null) {
            return Optional.of(decided(moderator, item));
        }
        return item.isExcluded(moderator)
                ? Optional.of(new ConflictException("moderation.error.ownVerdict"))
                : Optional.empty();
    }

    private void requireClaimable(AccountId moderator, ReviewItem item) {
        claimRefusal(moderator, item).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Who judged it and when; without a verdict there was nothing left to judge. */
    private ConflictException decided(AccountId moderator, ReviewItem item) {
        return moderation
                .verdictSince(item.textKind(), item.textId(), item.decidedAt())
                .map(verdict -> decided(moderator, verdict))
                .orElseGet(() -> new ConflictException("moderation.error.notWaiting"));
    }

    private ConflictException decided(AccountId moderator, ModerationEntry verdict) {
        Moment at = new Moment(verdict.at(), clock.instant());
        if (verdict.moderatorId().equals(moderator)) {
            return new ConflictException("moderation.error.decidedByYou", Map.of("at", at));
        }
        AccountSummary judge =
                accounts.summaries(List.of(verdict.moderatorId())).get(verdict.moderatorId());
        return judge == null
                ? new ConflictException("moderation.error.decided", Map.of("at", at))
                : new ConflictException("moderation.error.decidedBy", Map.of("at", at, "name", judge.displayName()));
    }

    /** Gives an item back to the queue. */
    public void release(Viewer moderator, long item) {
        require(item);
        moderation.release(item, moderator.requireAccount());
    }

    /**
     * Decides about an item the moderator has claimed.
     *
     * @throws ConflictException if they have not, or not any more, or it was judged
     */
    public void judge(Viewer moderator, long item, Verdict verdict) {
        verdict.checked(clock.instant());
        AccountId judge = moderator.requireAccount();
        ReviewItem claimed = require(item);
        ModeratedTexts kind = textsOfKind(claimed.textKind());
        TextUnderReview text = kind.findForUpdate(claimed.textId()).orElseThrow(UnknownObjectException::new);
        entityManager.refresh(claimed, LockModeType.PESSIMISTIC_WRITE);
        requireClaimable(judge, claimed);
        claimed.complete(judge, clock.instant());
        if (claimed.appealId() == null) {
            execution.execute(judge, claimed, kind, text, verdict);
        } else {
            execution.decideAppeal(judge, claimed, kind, text, verdict);
        }
        audit.record(
                judge.value(),
                claimed.appealId() == null
                        ? "moderation." + verdict.action().name().toLowerCase(Locale.ROOT)
                        : "moderation.appeal." + verdict.action().name().toLowerCase(Locale.ROOT),
                text.path(),
                text.author().value(),
                verdict.rule());
    }

    private ReviewItem require(long item) {
        ReviewItem found = entityManager.find(ReviewItem.class, item);
        if (found == null) {
            throw new UnknownObjectException();
        }
        return found;
    }

    private ModeratedTexts textsOfKind(String name) {
        return texts.stream()
                .filter(kind -> kind.kind().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No texts of the kind " + name));
    }
}
