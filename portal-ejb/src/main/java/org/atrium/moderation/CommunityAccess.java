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
import org.atrium.platform.text.Moment;

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
        longestSanction(account, SanctionKind.SILENCE).ifPresent(this::refuse);
    }

    /** Why somebody may not write, empty if they may. */
    Optional<ConflictException> writeRefusal(AccountId account) {
        return longestSanction(account, SanctionKind.SILENCE).map(this::refusal);
    }

    /**
     * @throws ConflictException if somebody may only read: suspended
     */
    public void requireMayReact(AccountId account) {
        longestSanction(account, SanctionKind.SUSPENSION).ifPresent(this::refuse);
    }

    /**
     * @throws ConflictException if somebody may not change what they are called: silenced or suspended
     */
    void requireMayRename(AccountId account) {
        longestSanction(account, SanctionKind.SILENCE).ifPresent(sanction -> {
            throw sanction.until() == null
                    ? new ConflictException("moderation.error.name")
                    : new ConflictException("moderation.error.nameUntil", Map.of("until", moment(sanction.until())));
        });
    }

    /** What longest keeps somebody from what a kind keeps people from. */
    private Optional<Sanction> longestSanction(AccountId account, SanctionKind kind) {
        return Sanction.longest(
                moderation.sanctions(account).stream()
                        .filter(sanction -> sanction.kind().includes(kind))
                        .toList(),
                clock.instant());
    }

    private void refuse(Sanction sanction) {
        throw refusal(sanction);
    }

    private ConflictException refusal(Sanction sanction) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("rule", sanction.rule());
        arguments.put("note", sanction.note() == null ? "" : sanction.note());
        String key = sanction.kind() == SanctionKind.SILENCE ? "silenced" : "suspended";
        if (sanction.until() == null) {
            return new ConflictException("moderation.error." + key + "ForGood", arguments);
        }
        arguments.put("until", moment(sanction.until()));
        return new ConflictException("moderation.error." + key, arguments);
    }

    private Moment moment(Instant at) {
        return new Moment(at, clock.instant());
    }
}
