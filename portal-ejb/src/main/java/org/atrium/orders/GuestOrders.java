package org.atrium.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.EmailAddress;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.caller.Caller;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.throttle.Pace;
import org.atrium.platform.throttle.Throttle;

/**
 * Shows an order that names nobody's verified address to whoever knows its number, e-mail address and postcode. Every
 * wrong combination sounds the same, and nobody may try often.
 */
@Stateless
@PermitAll
public class GuestOrders {

    private static final Pace BY_BOTH = new Pace("guestOrder", 10, Duration.ofMinutes(10));
    private static final Pace BY_ADDRESS = new Pace("guestOrder.address", 20, Duration.ofMinutes(10));
    private static final Pace BY_ORDER = new Pace("guestOrder.order", 300, Duration.ofHours(1));

    @Inject
    private Throttle throttle;

    @Inject
    private Caller caller;

    @Inject
    private OrderReader reader;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private OrderOwners owners;

    @Inject
    private AuditTrail audit;

    /** Looks an order up. */
    public OrderDetails find(Key key) {
        return OrderDetails.of(open(key));
    }

    /**
     * Makes the order the viewer's own, who has verified the address it was placed with. Nothing but its owner is
     * written: the merchant may bring a newer document of it at the same moment.
     */
    public void claim(Viewer viewer, Key key) {
        AccountId account = viewer.requireAccount();
        Order order = open(key);
        AccountCard card = accounts.card(account);
        if (!card.verified() || !EmailAddress.keyOf(card.email()).equals(order.emailKey())) {
            throw new ConflictException("orders.error.claim");
        }
        if (!owners.claim(order.number(), account, order.emailKey())) {
            throw unknown();
        }
        audit.record(account.value(), "orders.claim", order.number(), account.value(), null);
    }

    private Order open(Key key) {
        Inputs.check(key);
        String order = OrderNumber.keyOf(key.number());
        throttle.pass(BY_BOTH.by(caller.network(), order), BY_ADDRESS.by(caller.network()), BY_ORDER.by(order));
        return reader.alike(key.number()).stream()
                .filter(found -> !found.isByAddress())
                .filter(found -> found.emailKey().equals(EmailAddress.keyOf(key.email())))
                .filter(found -> found.address().hasPostalCode(key.postalCode()))
                .findFirst()
                .orElseThrow(GuestOrders::unknown);
    }

    private static InvalidInputException unknown() {
        return new InvalidInputException("number", "orders.error.guest");
    }

    /**
     * What a guest knows of an order.
     *
     * @param postalCode empty where the delivery address has none
     */
    public record Key(
            @NotBlank @Size(max = 120) @OneLine String number,
            @NotBlank @Size(max = 254) String email,
            @Size(max = 60) @OneLine String postalCode) {}
}
