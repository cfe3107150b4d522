package org.atrium.returns;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Contacts;
import org.atrium.account.EmailAddress;
import org.atrium.orders.GuestOrders;
import org.atrium.orders.GuestOrders.GuestOrderKey;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;

/**
 * Lets guests return things of an order they have looked up. What they want waits until the reader of the order's address
 * has followed the mailed link; then it is a return of the account with that address, or of a contact.
 */
@Stateless
@PermitAll
public class GuestReturns {

    private static final RateLimit PER_CLIENT = new RateLimit("guestReturn", 10, Duration.ofMinutes(10));

    private static final int MAX_NAME = 60;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ReturnQueries queries;

    @Inject
    private ReturnRequests requests;

    @Inject
    private GuestReturnLinks links;

    @Inject
    private GuestReturnMailer mailer;

    @Inject
    private GuestOrders guestOrders;

    @Inject
    private OrderDirectory orders;

    @Inject
    private Contacts contacts;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private Clock clock;

    /**
     * Keeps what a guest wants to return, and mails the link that makes it a return to the address the order was placed
     * with. What cannot be returned is refused at once, and again when it is confirmed.
     *
     * @param key what the order was found by
     */
    public void request(GuestOrderKey key, List<NewReturnLine> lines, String locale, ZoneId zone) {
        rateLimiter.check(PER_CLIENT.attemptBy(clientAddress.network()));
        OrderDetails order = guestOrders.readAgain(key);
        NewReturn newReturn = new NewReturn(order.number(), lines).checked();
        requests.check(newReturn, order, zone);
        String email = EmailAddress.requireMailable(guestOrders.address(key)).value();
        var written = new GuestReturn(newReturn, email, locale, zone, clock.instant());
        entityManager.persist(written);
        entityManager.flush();
        mailer.sendLink(written);
    }

    /** What a link confirms; empty if it is unknown or has expired, or its order is another's by now. */
    public Optional<WaitingReturn> find(String token) {
        return written(token).flatMap(written -> orders.placedWith(written.orderNumber(), written.email())
                .map(order -> new WaitingReturn(
                        order,
                        written.newReturn().lines(),
                        written.returnNumber().orElse(null))));
    }

    /**
     * Requests the return, once: a link that is used again leads to the same one.
     *
     * @throws InvalidInputException if the link is unknown or has expired
     * @throws NotReturnableException with a reason for each line that cannot be returned any more
     */
    public ConfirmedReturn confirm(String token) {
        GuestReturn written = written(token).orElseThrow(GuestReturns::unknownLink);
        entityManager.refresh(written, LockModeType.PESSIMISTIC_WRITE);
        OrderDetails order = orders.placedWithForUpdate(written.orderNumber(), written.email())
                .orElseThrow(GuestReturns::unknownLink);
        AccountId owner = order.account() == null ? contact(written, order) : order.account();
        String number = written.returnNumber().orElseGet(() -> {
            ReturnDetails requested = requests.request(written.newReturn(), order, owner, written.timeZone());
            written.confirm(requested.number());
            return requested.number();
        });
        return new ConfirmedReturn(number, accounts.summary(owner).active());
    }

    /** A name that staff have is not for others. */
    private AccountId contact(GuestReturn written, OrderDetails order) {
        String name = order.address().name();
        boolean usable = name != null
                && !name.isBlank()
                && name.strip().length() <= MAX_NAME
                && contacts.findNameError(name).isEmpty();
        String mailbox = written.email().replaceFirst("@.*", "");
        return contacts.accountOf(
                written.email(),
                usable ? name : mailbox.substring(0, Math.min(MAX_NAME, mailbox.length())),
                written.locale(),
                written.timeZone().getId());
    }

    private Optional<GuestReturn> written(String token) {
        return links.read(token)
                .flatMap(id -> queries.guestReturn(id, clock.instant().minus(GuestReturnLinks.LIFETIME)));
    }

    private static InvalidInputException unknownLink() {
        return new InvalidInputException("token", "returns.error.link");
    }

    /**
     * What a guest wants to return.
     *
     * @param number of the return it became, null until it is confirmed
     */
    public record WaitingReturn(OrderDetails order, List<NewReturnLine> lines, String number) {}

    /**
     * A return that was requested.
     *
     * @param signsIn whether its owner has an account to sign in to
     */
    public record ConfirmedReturn(String number, boolean signsIn) {}
}
