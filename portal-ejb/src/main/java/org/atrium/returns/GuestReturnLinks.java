package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.atrium.platform.ids.SignedTokens;

/** The links by which guests confirm their returns. */
@ApplicationScoped
class GuestReturnLinks {

    /** How long a return waits for its confirmation. */
    static final Duration LIFETIME = Duration.ofDays(3);

    private static final String PURPOSE = "guestReturn";

    @Inject
    private SignedTokens tokens;

    /** Path of the page where the reader of the mail confirms it. */
    String path(long guestReturn) {
        return "/confirm-return?token=" + tokens.sign(PURPOSE, Long.toString(guestReturn));
    }

    /** Which one a token confirms; empty if it is none of ours. */
    Optional<Long> read(String token) {
        return tokens.read(PURPOSE, token)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
