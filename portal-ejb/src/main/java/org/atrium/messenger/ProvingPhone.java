package org.atrium.messenger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.atrium.account.AccountId;
import org.atrium.account.PhoneProofs;
import org.atrium.account.PhoneProofs.PhoneState;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.text.OneLine;
import org.atrium.ticket.event.TicketChannel;

/** Shows that the telephone number of the viewer's profile is theirs, by a code in a text message. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class ProvingPhone {

    private static final RateLimit BY_ACCOUNT = new RateLimit("phoneCode", 3, Duration.ofHours(1));
    private static final RateLimit TO_NUMBER = new RateLimit("phoneCodeTo", 3, Duration.ofDays(1));

    /** Each costs the shop money, and some numbers pay who owns them. */
    private static final RateLimit OF_ALL = new RateLimit("phoneCodeOfAll", 100, Duration.ofHours(1));

    private static final RateLimit GUESSES = new RateLimit("phoneCodeGuess", 5, Duration.ofMinutes(15));

    @Inject
    private PhoneProofs proofs;

    @Inject
    private ChannelAdapters adapters;

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private Outbox outbox;

    /** The number, and whether it is proven. */
    public PhoneState state(Viewer viewer) {
        return proofs.state(viewer.requireAccount());
    }

    /** Whether the portal sends text messages. */
    public boolean isOffered() {
        return adapters.of(TicketChannel.SMS).isPresent();
    }

    /**
     * Sends a code to the number.
     *
     * @throws ConflictException if there is no number to prove, or nothing sends text messages
     */
    public void sendCode(Viewer viewer) {
        AccountId account = viewer.requireAccount();
        if (!isOffered()) {
            throw new ConflictException("messenger.error.noTexts");
        }
        String number = proofs.begin(account);
        rateLimiter.check(BY_ACCOUNT.attemptBy(account.value()), TO_NUMBER.attemptBy(number), OF_ALL.attemptBy("all"));
        outbox.put(PhoneCodeSending.KIND, new PhoneCodeSending.QueuedCode(account.value()));
    }

    /**
     * Proves the number.
     *
     * @throws InvalidInputException if the code is not the one that was sent last, or has expired
     */
    public void confirm(Viewer viewer, PhoneConfirmation confirmation) {
        InputValidation.check(confirmation);
        AccountId account = viewer.requireAccount();
        rateLimiter.check(GUESSES.attemptBy(account.value()));
        proofs.confirm(account, confirmation.digits());
    }

    /** Command: the code that came, as people type it: in the digits of any script, and in groups. */
    public record PhoneConfirmation(
            @NotBlank(message = "input.missing.code") @Size(max = 20) @OneLine
            String code) {

        String digits() {
            return code.codePoints()
                    .filter(sign -> !Character.isSpaceChar(sign) && sign != '-')
                    .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
