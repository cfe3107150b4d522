package org.atrium.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.EmailAddress;
import org.atrium.account.Viewer;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.throttle.Throttle;

/**
 * Shows an order that belongs to no account to whoever knows its number, e-mail address and postcode. Every wrong
 * combination sounds the same, and nobody may try often.
 */
@Stateless
@PermitAll
public class GuestOrders {

    private static final Throttle BY_CALLER = new Throttle(20, Duration.ofMinutes(10));
    private static final Throttle BY_ORDER = new Throttle(10, Duration.ofMinutes(10));

    @Inject
    private OrderReader reader;

    @Inject
    private AccountDirectory accounts;

    /**
     * Looks an order up.
     *
     * @param caller where the request comes from, for the throttle
     */
    public OrderDetails find(String caller, Key key) {
        return OrderDetails.of(open(caller, key));
    }

    /** Makes the order the viewer's own, who has verified the address it was placed with. */
    public void claim(Viewer viewer, String caller, Key key) {
        AccountId account = viewer.requireAccount();
        Order order = open(caller, key);
        AccountCard card = accounts.card(account);
        if (!card.verified() || !EmailAddress.keyOf(card.email()).equals(order.emailKey())) {
            throw new ConflictException("orders.error.claim");
        }
        order.claim(account);
    }

    private Order open(String caller, Key key) {
        Inputs.check(key);
        BY_CALLER.pass(caller);
        BY_ORDER.pass(key.number().strip().toUpperCase(Locale.ROOT));
        return Optional.of(key.number().strip())
                .flatMap(number -> reader.find(number).or(() -> reader.find(number.toUpperCase(Locale.ROOT))))
                .filter(order -> order.account() == null)
                .filter(order -> order.emailKey().equals(EmailAddress.keyOf(key.email())))
                .filter(order -> order.address().hasPostalCode(key.postalCode()))
                .orElseThrow(() -> new InvalidInputException("number", "orders.error.guest"));
    }

    /** What a guest knows of an order. */
    public record Key(
            @NotBlank @Size(max = 40) String number,
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 20) String postalCode) {}
}
