package org.atrium.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.EmailAddress;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.text.OneLine;

/**
 * Lets a guest look up an order without a verified owner by number, e-mail address and postal code. All failed lookups
 * answer the same, and attempts are limited.
 */
@Stateless
@PermitAll
public class GuestOrders {

    private static final RateLimit PER_CLIENT_AND_ORDER = new RateLimit("guestOrder", 10, Duration.ofMinutes(10));
    private static final RateLimit PER_CLIENT = new RateLimit("guestOrder.address", 20, Duration.ofMinutes(10));
    private static final RateLimit AGAIN = new RateLimit("guestOrder.again", 120, Duration.ofMinutes(10));
    private static final RateLimit PER_ORDER = new RateLimit("guestOrder.order", 300, Duration.ofHours(1));

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private OrderReader reader;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private OrderOwners owners;

    @Inject
    private GuestOrderLinks links;

    @Inject
    private AuditTrail audit;

    /** Looks an order up. */
    public OrderDetails read(GuestOrderKey key) {
        return OrderDetails.of(requireOrder(key));
    }

    /** Reads an order again that was looked up before: not an attempt, and refused like one once it is no guest's. */
    public OrderDetails readAgain(GuestOrderKey found) {
        InputValidation.check(found);
        rateLimiter.check(AGAIN.attemptBy(clientAddress.network()));
        return OrderDetails.of(orderOf(found));
    }

    /**
     * Opens an order by the link of a mail to the address it was placed with.
     *
     * @throws UnknownObjectException if the link is unknown or has expired, or the order names another address by now
     */
    public OpenOrder open(String token) {
        rateLimiter.check(AGAIN.attemptBy(clientAddress.network()));
        GuestOrderLinks.MailedOrder mailed = links.read(token).orElseThrow(UnknownObjectException::new);
        Order order = reader.find(mailed.number())
                .filter(found -> links.isOf(mailed, found))
                .orElseThrow(UnknownObjectException::new);
        boolean signsIn = order.isOwnedByEmail();
        String postalCode = order.address() == null ? null : order.address().postalCode();
        return new OpenOrder(
                order.number(),
                signsIn,
                signsIn ? null : new GuestOrderKey(order.number(), order.email(), postalCode),
                signsIn ? null : OrderDetails.of(order));
    }

    /** The address an order was placed with that was looked up before, as the merchant writes it. */
    public String address(GuestOrderKey found) {
        InputValidation.check(found);
        return orderOf(found).email();
    }

    /**
     * Makes the order the viewer's own, who has verified the address it was placed with. Nothing but its owner is
     * written: the merchant may bring a newer document of it at the same moment.
     */
    public void claim(Viewer viewer, GuestOrderKey key) {
        AccountId account = viewer.requireAccount();
        Order order = requireOrder(key);
        AccountSummary summary = accounts.summary(account);
        if (!summary.verified() || !EmailAddress.keyOf(summary.email()).equals(order.emailKey())) {
            throw new ConflictException("orders.error.claim");
        }
        if (!owners.claim(order.number(), account, order.emailKey())) {
            throw unknown();
        }
        audit.record(account.value(), "orders.claim", order.number(), account.value(), null);
    }

    private Order requireOrder(GuestOrderKey key) {
        InputValidation.check(key);
        String order = OrderNumber.withoutPrefix(OrderNumber.withoutSeparators(OrderNumber.keyOf(key.number())));
        rateLimiter.check(
                PER_CLIENT_AND_ORDER.attemptBy(clientAddress.network(), order),
                PER_CLIENT.attemptBy(clientAddress.network()),
                PER_ORDER.attemptBy(order));
        return orderOf(key);
    }

    private Order orderOf(GuestOrderKey key) {
        return reader.ofGuest(key.number(), key.email(), key.postalCode()).orElseThrow(GuestOrders::unknown);
    }

    /** Of all three together: none of them is wrong by itself, and which one is, nobody is told. */
    private static InvalidInputException unknown() {
        return new InvalidInputException("order", "orders.error.guest");
    }

    /**
     * What the link of a mail leads to.
     *
     * @param signsIn whether the order is by now of the account that has its address, to be seen there; one that a customer
     *     reference gave to an account stays open to its address, as by a lookup
     * @param key what it is found by, null if so
     * @param order null if so
     */
    public record OpenOrder(String number, boolean signsIn, GuestOrderKey key, OrderDetails order) {}

    /**
     * What a guest enters to look up an order.
     *
     * @param number with or without the letters before its digits
     * @param postalCode empty where the delivery address has none
     */
    public record GuestOrderKey(
            @NotBlank(message = "input.missing.order") @Size(max = 120) @OneLine
            String number,

            @NotBlank(message = "input.missing.email") @Size(max = 254)
            String email,

            @Size(max = 60) @OneLine String postalCode) {

        /** Whether that is the order's number, which may have been typed without its letters. */
        public boolean isOf(String order) {
            return OrderNumber.isMeantBy(OrderNumber.keyOf(order), OrderNumber.keyOf(number));
        }
    }
}
