package org.atrium.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.atrium.account.AccountDirectory;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Page;

/** A customer's own returns. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Returns {

    @Inject
    private ReturnReader reader;

    @Inject
    private ReturnQueries queries;

    @Inject
    private OrderDirectory orders;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private ReturnFiles files;

    @Inject
    private ReturnRequests requests;

    /**
     * Asks to return lines of one of the viewer's own orders. The order is held meanwhile, so of two requests at once for
     * the last item one wins and the other hears why not.
     *
     * @throws NotReturnableException with a reason for each line that cannot be returned
     * @throws InvalidInputException if something is missing or wrong, or a file is not the viewer's
     */
    public ReturnDetails request(Viewer viewer, NewReturn newReturn) {
        viewer.requireAccount();
        newReturn.checked();
        OrderDetails order = orders.requireOwnForUpdate(viewer, newReturn.order());
        if (!viewer.is(order.account())) {
            throw new UnknownObjectException();
        }
        ZoneId zone = accounts.summary(viewer.account()).timeZone();
        requests.check(newReturn, order, zone, files.findErrors(viewer.account(), newReturn));
        return requests.request(
                newReturn,
                order,
                order.account(),
                zone,
                requested -> files.attach(requested, viewer.account(), newReturn.allFiles()));
    }

    /** How many of the viewer's returns are authorised and wait to be sent. */
    public long countToSend(Viewer viewer) {
        return queries.countToSend(viewer.requireAccount());
    }

    /** A page of the viewer's own returns: those that wait to be sent first, then the others, each newest first. */
    public Page<ReturnDetails> list(Viewer viewer, String cursor, int limit) {
        return reader.listOf(viewer.requireAccount(), cursor, limit);
    }

    /** One return of the viewer's own. */
    public ReturnDetails read(Viewer viewer, String number) {
        return files.details(reader.requireOwn(viewer.requireAccount(), number));
    }

    /** Calls a return off, until something of it is received. */
    public ReturnDetails cancel(Viewer viewer, String number) {
        return requests.cancel(reader.ownForUpdate(viewer.requireAccount(), number));
    }

    /** Says that a return is on its way. */
    public ReturnDetails send(Viewer viewer, String number) {
        return requests.send(reader.ownForUpdate(viewer.requireAccount(), number));
    }
}
