package org.atrium.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
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
import org.atrium.audit.RecordList;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;

/** Lets moderators warn, silence and suspend a member from their profile. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class SanctioningAccount {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ModerationQueries moderation;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private SanctionWriter writer;

    @Inject
    private ModerationLogWriter log;

    @Inject
    private Event<VerdictGiven> verdictGiven;

    @Inject
    private Event<SanctionLifted> sanctionLifted;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Does something about somebody; they are told which rule and why, and can appeal.
     *
     * @param account public id
     * @return number of the sanction
     * @throws UnknownObjectException if there is no such account
     * @throws ConflictException if it is one of the staff
     */
    public long impose(Viewer moderator, String account, SanctionRequest request) {
        AccountSummary sanctioned = requireAccount(account);
        SanctionRequest checked = request.checked(clock.instant());
        AccountId moderatorId = moderator.requireAccount();
        Sanction sanction = writer.impose(moderatorId, sanctioned.id(), checked);
        var entry = ModerationEntry.of(sanction, SanctionModeratedTexts.toReview(sanction, sanctioned));
        entityManager.persist(entry);
        verdictGiven.fire(new VerdictGiven(
                entry.id(),
                sanctioned.id(),
                checked.kind().action(),
                sanctioned.displayName(),
                entry.path(),
                false,
                checked.rule(),
                checked.note(),
                writer.endsWithOthers(sanction)));
        record(moderatorId, sanctioned, checked.kind().action().name(), checked.rule());
        return sanction.id();
    }

    /**
     * Ends a sanction before its time, and tells whom it kept from something and what still does; one that ended already
     * stays as it is.
     */
    public void lift(Viewer moderator, String account, long sanction) {
        AccountSummary sanctioned = requireAccount(account);
        List<Sanction> all = moderation.sanctionsForUpdate(sanctioned.id());
        Sanction found =
                all.stream().filter(one -> one.id() == sanction).findFirst().orElseThrow(UnknownObjectException::new);
        Instant now = clock.instant();
        boolean held = found.isActive(now);
        if (found.lift(moderator.requireAccount(), now)) {
            if (held) {
                Optional<Sanction> remaining = Sanction.longest(all, now);
                sanctionLifted.fire(new SanctionLifted(
                        sanctioned.id(),
                        found.kind(),
                        remaining.map(Sanction::kind).orElse(null),
                        remaining.map(Sanction::until).orElse(null)));
            }
            log.write(
                    moderator.requireAccount(),
                    ModerationAction.LIFT,
                    new ModerationLogWriter.ModerationSubject(
                            SanctionModeratedTexts.KIND,
                            sanction,
                            sanctioned.id(),
                            sanctioned.displayName(),
                            SanctionModeratedTexts.path(sanctioned),
                            null));
            record(moderator.requireAccount(), sanctioned, "lift", null);
        }
    }

    /** All of a person's, the latest first; they see who looked. */
    public List<SanctionRow> list(Viewer moderator, String account) {
        Instant now = clock.instant();
        AccountSummary sanctioned = requireAccount(account);
        List<Sanction> sanctions = moderation.sanctions(sanctioned.id());
        audit.recordListAccess(
                moderator.requireAccount().value(),
                RecordList.MODERATION,
                List.of(sanctioned.id().value()));
        Map<AccountId, AccountSummary> moderators =
                accounts.summaries(sanctions.stream().map(Sanction::moderatorId).toList());
        return sanctions.stream()
                .map(sanction -> new SanctionRow(
                        sanction.id(),
                        sanction.kind(),
                        sanction.rule(),
                        sanction.note(),
                        sanction.at(),
                        sanction.until(),
                        sanction.liftedAt(),
                        sanction.isActive(now),
                        moderators.get(sanction.moderatorId())))
                .toList();
    }

    private void record(AccountId moderator, AccountSummary account, String action, String detail) {
        audit.record(
                moderator.value(),
                "moderation." + action.toLowerCase(Locale.ROOT),
                account.displayName(),
                account.id().value(),
                detail);
    }

    private AccountSummary requireAccount(String account) {
        return accounts.byPublicId(account).orElseThrow(UnknownObjectException::new);
    }

    /**
     * A sanction as moderators see it.
     *
     * @param until null for a warning, and for a suspension without an end
     * @param active whether it keeps the person from something now
     */
    public record SanctionRow(
            long id,
            SanctionKind kind,
            String rule,
            String note,
            Instant at,
            Instant until,
            Instant liftedAt,
            boolean active,
            AccountSummary moderator) {}
}
