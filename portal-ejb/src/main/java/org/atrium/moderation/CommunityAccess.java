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

/** Whether an account may write or react in the community now; the refusal says why and until when. */
@ApplicationScoped
public class CommunityAccess {

    @Inject
    private ModerationQueries moderation;

    @Inject
    private Clock clock;

    /**
     * @throws ConflictException if somebody may not write: silenced or suspended
     */
    public void requireMayWrite(AccountId account) {
        activeSanction(account).ifPresent(CommunityAccess::refuse);
    }

    /** Why somebody may not write, empty if they may. */
    Optional<ConflictException> writeRefusal(AccountId account) {
        return activeSanction(account).map(CommunityAccess::refusal);
    }

    /**
     * @throws ConflictException if somebody may only read: suspended
     */
    public void requireMayReact(AccountId account) {
        activeSanction(account)
                .filter(sanction -> sanction.kind() == SanctionKind.SUSPENSION)
                .ifPresent(CommunityAccess::refuse);
    }

    /**
     * @throws ConflictException if somebody may not change what they are called: silenced or suspended
     */
    void requireMayRename(AccountId account) {
        activeSanction(account).ifPresent(sanction -> {
            throw sanction.until() == null
                    ? new ConflictException("moderation.error.name")
                    : new ConflictException("moderation.error.nameUntil", Map.of("until", sanction.until()));
        });
    }

    /** What keeps somebody from writing now, the hardest first. */
    private Optional<Sanction> activeSanction(AccountId account) {
        Instant now = clock.instant();
        return moderation.sanctions(account).stream()
                .filter(sanction -> sanction.isActive(now))
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
