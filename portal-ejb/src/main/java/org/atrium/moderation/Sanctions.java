package org.atrium.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.UnknownObjectException;

/** What moderators do about people: silence them for a time, in which they can read but not write. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class Sanctions {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Silences somebody; a longer time takes the place of a shorter one.
     *
     * @param account public id
     * @throws UnknownObjectException if there is no such account
     * @throws ConflictException if it is one of the staff
     */
    public void silence(Viewer moderator, String account, Silence silence) {
        AccountCard card = accounts.byPublicId(account).orElseThrow(UnknownObjectException::new);
        Inputs.check(silence);
        if (card.staff()) {
            throw new ConflictException("moderation.error.staff");
        }
        Instant until = clock.instant().plus(Duration.ofDays(silence.days()));
        entityManager.persist(new Sanction(
                card.id(), moderator.requireAccount(), silence.rule(), silence.note(), clock.instant(), until));
        audit.record(
                moderator.requireAccount().value(),
                "moderation.silence",
                card.displayName(),
                card.id().value(),
                silence.rule() + ", until " + until);
    }

    /** For how many days, and why. */
    public record Silence(
            @NotNull @Min(1) @Max(365) Integer days,
            @NotBlank @Size(max = 40) String rule,
            @Size(max = 1000) String note) {}
}
