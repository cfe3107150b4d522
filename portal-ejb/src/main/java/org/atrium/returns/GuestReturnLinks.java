package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.atrium.account.AccountId;
import org.atrium.platform.ids.SignedTokens;

/** The links by which guests confirm their returns, and by which people without an account follow them. */
@ApplicationScoped
public class GuestReturnLinks {

    /** How long a return waits for its confirmation. */
    static final Duration LIFETIME = Duration.ofDays(3);

    /** How long a mail leads to its return. Each mail has a new link. */
    static final Duration RETURN_LIFETIME = Duration.ofDays(180);

    private static final String CONFIRMATION = "guestReturn";
    private static final String RETURN = "openReturn";
    private static final Pattern RETURN_TOKEN =
            Pattern.compile("(?<number>R-[0-9]{1,17})\\.(?<account>[0-9]{1,18})\\.(?<until>[0-9]{1,12})");

    @Inject
    private SignedTokens tokens;

    @Inject
    private Clock clock;

    /** Path of the page where the reader of the mail confirms it. */
    String path(long guestReturn) {
        return "/confirm-return?token=" + tokens.sign(CONFIRMATION, Long.toString(guestReturn));
    }

    /** Which one a token confirms; empty if it is none of ours. */
    Optional<Long> read(String token) {
        return tokens.read(CONFIRMATION, token)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** Path of the page where the reader of a mail follows a return, as long as it is this account's. */
    public String returnPath(String number, AccountId owner) {
        long until = clock.instant().plus(RETURN_LIFETIME).getEpochSecond();
        return "/open-return?token=" + tokens.sign(RETURN, number + "." + owner.value() + "." + until);
    }

    /** Which return a token opens; empty if it is none of ours, or has expired. */
    Optional<LinkedReturn> linked(String token) {
        return tokens.read(RETURN, token)
                .map(RETURN_TOKEN::matcher)
                .filter(found -> found.matches()
                        && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(found.group("until")))))
                .map(found -> new LinkedReturn(
                        found.group("number"),
                        new AccountId(Long.parseLong(found.group("account"))),
                        Instant.ofEpochSecond(Long.parseLong(found.group("until")))));
    }

    /** The number of a return, whose it was when the link was made, and until when that leads there. */
    record LinkedReturn(String number, AccountId owner, Instant until) {}
}
