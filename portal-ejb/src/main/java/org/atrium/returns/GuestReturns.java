package org.atrium.returns;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Contacts;
import org.atrium.account.EmailAddress;
import org.atrium.account.Viewer;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwner;
import org.atrium.file.FileOwnerKind;
import org.atrium.file.FileView;
import org.atrium.orders.GuestOrders;
import org.atrium.orders.GuestOrders.GuestOrderKey;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.mail.ReturnedMail;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.text.Texts;
import org.hibernate.query.Page;

/**
 * Lets guests return things of an order they have looked up. What they want waits until the reader of the order's address
 * has followed the mailed link; then it is a return of the account with that address, or of a contact.
 */
@Stateless
@PermitAll
public class GuestReturns {

    private static final RateLimit PER_CLIENT = new RateLimit("guestReturn", 10, Duration.ofMinutes(10));

    private static final int MAX_NAME = 60;

    /** How many the page of a link shows. */
    private static final int MAX_SHOWN = 20;

    @Inject
    private ReturnedMail returnedMail;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ReturnQueries queries;

    @Inject
    private ReturnRequests requests;

    @Inject
    private FileAttachments attachments;

    @Inject
    private ReturnFiles returnFiles;

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
     * @param viewer whose files are named, if they are signed in
     * @param key what the order was found by
     * @param files ids of photos and other files they uploaded of all of it; those of a line are among the line's own
     */
    public void request(
            Viewer viewer,
            GuestOrderKey key,
            List<NewReturnLine> lines,
            List<String> files,
            String locale,
            ZoneId zone) {
        rateLimiter.check(PER_CLIENT.attemptBy(clientAddress.network()));
        OrderDetails order = guestOrders.readAgain(key);
        NewReturn newReturn = new NewReturn(order.number(), lines, files).checked();
        requests.check(newReturn, order, zone, returnFiles.findErrors(viewer.account(), newReturn));
        String email = EmailAddress.requireMailable(guestOrders.address(key)).value();
        var written = new GuestReturn(newReturn, email, locale, zone, clock.instant());
        entityManager.persist(written);
        entityManager.flush();
        attachments.attachToNew(viewer.account(), owner(written), "", newReturn.allFiles());
        mailer.sendLink(written);
    }

    /**
     * What was put together for the address whose reader has a link: that of the link first, then the newest. So whoever
     * else asks in their name, as often as they may, keeps them from nothing. Empty if the link is unknown or has expired;
     * without those whose order is another's by now.
     */
    public List<WaitingReturn> find(String token) {
        Map<String, Optional<OrderDetails>> read = new HashMap<>();
        List<GuestReturn> all = written(token).map(this::withOthers).orElse(List.of());
        Map<Long, List<FileView>> attached = attachments.of(
                FileOwnerKind.GUEST_RETURN, all.stream().map(GuestReturn::id).toList());
        return all.stream()
                .flatMap(written -> read
                        .computeIfAbsent(written.orderNumber(), number -> orders.placedWith(number, written.email()))
                        .map(order -> waiting(written, order, attached.getOrDefault(written.id(), List.of())))
                        .stream())
                .toList();
    }

    private List<GuestReturn> withOthers(GuestReturn linked) {
        return Stream.concat(
                        Stream.of(linked),
                        queries.guestReturnsOf(linked.emailKey(), oldest(), Page.first(MAX_SHOWN)).stream()
                                .filter(other -> !other.id().equals(linked.id())))
                .toList();
    }

    private WaitingReturn waiting(GuestReturn written, OrderDetails order, List<FileView> files) {
        Optional<FollowedReturn> followed = written.returnNumber().flatMap(number -> follow(number, written.email()));
        List<NewReturnLine> lines = written.newReturn().lines();
        return new WaitingReturn(
                written.id(),
                order,
                lines.stream()
                        .map(line -> new WaitingLine(line, LineFiles.of(line.files(), files)))
                        .toList(),
                LineFiles.ofNone(lines.stream().map(NewReturnLine::files).toList(), files),
                written.returnNumber().orElse(null),
                followed.map(FollowedReturn::path).orElse(null),
                followed.map(FollowedReturn::reach).orElse(null));
    }

    /**
     * Requests a return, once: a link that is used again leads to the same one.
     *
     * @param id of what was put together, for the same address as the link's
     * @param locale of whoever confirms, whose contact it is if there is none yet
     * @throws InvalidInputException if the link is unknown or has expired
     * @throws NotReturnableException with a reason for each line that cannot be returned any more
     */
    public ConfirmedReturn confirm(String token, long id, String locale, ZoneId zone) {
        GuestReturn linked = written(token).orElseThrow(GuestReturns::unknownLink);
        GuestReturn written = queries.guestReturn(id, oldest())
                .filter(other -> other.emailKey().equals(linked.emailKey()))
                .orElseThrow(UnknownObjectException::new);
        entityManager.refresh(written, LockModeType.PESSIMISTIC_WRITE);
        OrderDetails order = orders.placedWithForUpdate(written.orderNumber(), written.email())
                .orElseThrow(GuestReturns::unknownLink);
        String number = written.returnNumber().orElseGet(() -> {
            AccountId owner = order.account() == null ? contact(written, order, locale, zone) : order.account();
            List<String> ids = attachments
                    .ids(FileOwnerKind.GUEST_RETURN, List.of(written.id()))
                    .getOrDefault(written.id(), List.of());
            NewReturn newReturn = written.newReturn();
            requests.check(newReturn, order, written.timeZone(), List.of());
            ReturnDetails requested = requests.request(
                    newReturn, order, owner, written.timeZone(), opened -> returnFiles.share(opened, ids));
            written.confirm(requested.number());
            returnedMail.resume(written.email());
            return requested.number();
        });
        return new ConfirmedReturn(
                number,
                follow(number, written.email())
                        .filter(followed -> followed.reach() == ReturnReach.ACCOUNT)
                        .isPresent());
    }

    private static FileOwner owner(GuestReturn written) {
        return new FileOwner(FileOwnerKind.GUEST_RETURN, written.id());
    }

    /** Where the reader of an address follows a return; empty while it is nobody's. */
    private Optional<FollowedReturn> follow(String number, String email) {
        return queries.ownerOf(number).map(owner -> {
            AccountSummary summary = accounts.summary(owner);
            boolean theirs = summary.email() != null
                    && EmailAddress.keyOf(summary.email()).equals(EmailAddress.keyOf(email));
            if (theirs && summary.active()) {
                return new FollowedReturn("/returns/" + number, ReturnReach.ACCOUNT);
            }
            return new FollowedReturn(
                    links.returnPath(number, owner), theirs ? ReturnReach.MAIL : ReturnReach.OTHER_ACCOUNT);
        });
    }

    /** By the name of the delivery, unless it is one that others may not have. */
    private AccountId contact(GuestReturn written, OrderDetails order, String locale, ZoneId zone) {
        String mailbox = written.email().replaceFirst("@.*", "");
        String name = Stream.of(
                        Objects.requireNonNullElse(order.address().name(), ""),
                        mailbox.substring(0, Math.min(MAX_NAME, mailbox.length())))
                .filter(this::isUsable)
                .findFirst()
                .orElseGet(() -> Texts.in(locale).get("returns.guest.name"));
        return contacts.accountAsKnown(written.email(), name, locale, zone.getId());
    }

    private boolean isUsable(String name) {
        return !name.isBlank()
                && name.strip().length() <= MAX_NAME
                && contacts.findNameError(name).isEmpty();
    }

    private Optional<GuestReturn> written(String token) {
        return links.read(token).flatMap(id -> queries.guestReturn(id, oldest()));
    }

    private Instant oldest() {
        return clock.instant().minus(GuestReturnLinks.LIFETIME);
    }

    private static InvalidInputException unknownLink() {
        return new InvalidInputException("token", "returns.error.link");
    }

    /**
     * What a guest wants to return.
     *
     * @param files those of all of it; named, and read by nobody until it is confirmed
     * @param number of the return it became, null until it is confirmed
     * @param path where that is followed, null until then
     * @param reach how what becomes of it reaches them, null until then
     */
    public record WaitingReturn(
            long id,
            OrderDetails order,
            List<WaitingLine> lines,
            List<FileView> files,
            String number,
            String path,
            ReturnReach reach) {}

    /** A line of it, with the files that show it. */
    public record WaitingLine(NewReturnLine line, List<FileView> files) {}

    /** How what becomes of a return reaches the reader of its order's address. */
    public enum ReturnReach {
        /** It is in their account. */
        ACCOUNT,
        /** By mail. */
        MAIL,
        /** Not at all but by its page: the order is an account's that has another address. */
        OTHER_ACCOUNT
    }

    private record FollowedReturn(String path, ReturnReach reach) {}

    /**
     * A return that was requested.
     *
     * @param signsIn whether they have an account to see it in
     */
    public record ConfirmedReturn(String number, boolean signsIn) {}
}
