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
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.RecordList;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;

/** What moderators do about people, from their page: warn, silence for a time, suspend from the community. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class Sanctions {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ModerationQueries moderation;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Sanctioning sanctioning;

    @Inject
    private ModerationTrail log;

    @Inject
    private Event<VerdictGiven> given;

    @Inject
    private Event<SanctionLifted> lifted;

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
    public long impose(Viewer moderator, String account, Measure wish) {
        AccountCard person = find(account);
        Measure measure = wish.checked(clock.instant());
        AccountId judge = moderator.requireAccount();
        Sanction sanction = sanctioning.impose(judge, person.id(), measure);
        var entry = ModerationEntry.of(sanction, SanctionTexts.show(sanction, person));
        entityManager.persist(entry);
        given.fire(new VerdictGiven(
                entry.id(),
                person.id(),
                measure.kind().action(),
                person.displayName(),
                entry.path(),
                false,
                measure.rule(),
                measure.note(),
                sanction.until()));
        record(judge, person, measure.kind().action().name(), measure.rule());
        return sanction.id();
    }

    /** Ends a sanction before its time, and tells whom it kept from something; one that ended already stays as it is. */
    public void lift(Viewer moderator, String account, long sanction) {
        AccountCard person = find(account);
        Sanction found = sanctioning.find(sanction);
        if (!found.accountId().equals(person.id())) {
            throw new UnknownObjectException();
        }
        boolean held = found.holds(clock.instant());
        if (sanctioning.lift(moderator.requireAccount(), sanction)) {
            if (held) {
                lifted.fire(new SanctionLifted(person.id(), found.kind()));
            }
            log.record(
                    moderator.requireAccount(),
                    ModerationAct.LIFT,
                    new ModerationTrail.Matter(
                            SanctionTexts.KIND,
                            sanction,
                            person.id(),
                            person.displayName(),
                            SanctionTexts.path(person),
                            null));
            record(moderator.requireAccount(), person, "lift", null);
        }
    }

    /** All of a person's, the latest first; they see who looked. */
    public List<Row> of(Viewer moderator, String account) {
        Instant now = clock.instant();
        AccountCard person = find(account);
        List<Sanction> sanctions = moderation.sanctions(person.id());
        audit.seen(
                moderator.requireAccount().value(),
                RecordList.MODERATION,
                List.of(person.id().value()));
        Map<AccountId, AccountCard> moderators =
                accounts.cards(sanctions.stream().map(Sanction::moderatorId).toList());
        return sanctions.stream()
                .map(sanction -> new Row(
                        sanction.id(),
                        sanction.kind(),
                        sanction.rule(),
                        sanction.note(),
                        sanction.at(),
                        sanction.until(),
                        sanction.liftedAt(),
                        sanction.holds(now),
                        moderators.get(sanction.moderatorId())))
                .toList();
    }

    private void record(AccountId moderator, AccountCard person, String action, String detail) {
        audit.record(
                moderator.value(),
                "moderation." + action.toLowerCase(Locale.ROOT),
                person.displayName(),
                person.id().value(),
                detail);
    }

    private AccountCard find(String account) {
        return accounts.byPublicId(account).orElseThrow(UnknownObjectException::new);
    }

    /**
     * A sanction as moderators see it.
     *
     * @param until null for a warning, and for a suspension without an end
     * @param holds whether it keeps the person from something now
     */
    public record Row(
            long id,
            SanctionKind kind,
            String rule,
            String note,
            Instant at,
            Instant until,
            Instant liftedAt,
            boolean holds,
            AccountCard moderator) {}
}
