package org.atrium.returns;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.file.FileLinks;
import org.atrium.orders.GuestOrderLinks;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.returns.GuestReturnLinks.LinkedReturn;

/**
 * The return of somebody without an account, by the link of a mail. It opens this one return, and leads to its order if that
 * was placed with the address of the mail; only as long as the mail's reader has no account of their own to see them in.
 */
@Stateless
@PermitAll
public class ContactReturns {

    @Inject
    private GuestReturnLinks links;

    @Inject
    private ReturnReader reader;

    @Inject
    private ReturnFiles files;

    @Inject
    private FileLinks fileLinks;

    @Inject
    private ReturnRequests requests;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private OrderDirectory orders;

    @Inject
    private GuestOrderLinks orderLinks;

    /**
     * The return of a link, as its customer sees it.
     *
     * @throws UnknownObjectException if the link is unknown or has expired, or the return is another's by now
     */
    public OpenReturn read(String token) {
        LinkedReturn linked = require(token);
        ReturnDetails details = files.details(reader.requireOwn(linked.owner(), linked.number()));
        boolean signsIn = signsIn(linked.owner(), details.order());
        return new OpenReturn(
                linked.number(),
                signsIn,
                signsIn ? null : details.withFiles(some -> fileLinks.readBy(linked.owner(), some)),
                signsIn ? null : orderPath(linked, details.order()));
    }

    /** Calls it off, until something of it is received. */
    public void cancel(String token) {
        requests.cancel(requireOwn(token));
    }

    /** Says that it is on its way. */
    public void send(String token) {
        requests.send(requireOwn(token));
    }

    private Return requireOwn(String token) {
        LinkedReturn linked = require(token);
        Return found = reader.ownForUpdate(linked.owner(), linked.number());
        if (signsIn(linked.owner(), found.orderNumber())) {
            throw new UnknownObjectException();
        }
        return found;
    }

    private LinkedReturn require(String token) {
        return links.linked(token).orElseThrow(UnknownObjectException::new);
    }

    /** Path of the order for the reader of its address, no longer than the link leads here; null if the mail went to another one. */
    private String orderPath(LinkedReturn linked, String order) {
        String email = accounts.summary(linked.owner()).email();
        return email != null && orders.placedWith(order, email).isPresent()
                ? orderLinks.path(order, email, linked.until())
                : null;
    }

    /** Whether the reader of the order's address has an account to see the return in. */
    private boolean signsIn(AccountId owner, String order) {
        AccountSummary summary = accounts.summary(owner);
        return summary.active()
                && summary.email() != null
                && orders.placedWith(order, summary.email()).isPresent();
    }

    /**
     * What a link leads to.
     *
     * @param signsIn whether its customer has an account by now, to see it there
     * @param details null if so
     * @param orderPath where its order is seen without an account, null if so or if it is another's
     */
    public record OpenReturn(String number, boolean signsIn, ReturnDetails details, String orderPath) {}
}
