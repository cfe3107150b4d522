package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.platform.error.ConflictException;

/** Whether somebody may write or take part in the community now; who may not is told until when, and why. */
@ApplicationScoped
public class Standing {

    @Inject
    private ModerationQueries moderation;

    @Inject
    private Clock clock;

    /**
     * @throws ConflictException if somebody may not write: silenced or suspended
     */
    public void requireVoice(AccountId account) {
        holding(account).ifPresent(Standing::refuse);
    }

    /** Why somebody may not write, empty if they may. */
    Optional<ConflictException> silence(AccountId account) {
        return holding(account).map(Standing::refusal);
    }

    /**
     * @throws ConflictException if somebody may only read: suspended
     */
    public void requirePart(AccountId account) {
        holding(account)
                .filter(sanction -> sanction.kind() == SanctionKind.SUSPENSION)
                .ifPresent(Standing::refuse);
    }

    /** What keeps somebody from writing now, the hardest first. */
    private Optional<Sanction> holding(AccountId account) {
        Instant now = clock.instant();
        return moderation.sanctions(account).stream()
                .filter(sanction -> sanction.holds(now))
                .sorted((one, other) -> other.kind().compareTo(one.kind()))
                .findFirst();
    }

    private static void refuse(Sanction sanction) {
        throw refusal(sanction);
    }

    private static ConflictException refusal(Sanction sanction) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("rule", sanction.rule());
        arguments.put("note", sanction.note() == null ? "" : sanction.note());
        String key = sanction.kind() == SanctionKind.SILENCE ? "silenced" : "suspended";
        if (sanction.until() == null) {
            return new ConflictException("moderation.error." + key + "ForGood", arguments);
        }
        arguments.put("until", sanction.until());
        return new ConflictException("moderation.error." + key, arguments);
    }
}
