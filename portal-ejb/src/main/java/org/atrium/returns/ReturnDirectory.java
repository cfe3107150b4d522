package org.atrium.returns;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.RecordList;

/** Read access to returns for other features, as far as the viewer may see them. */
@Stateless
@PermitAll
public class ReturnDirectory {

    @Inject
    private ReturnReader reader;

    @Inject
    private ReturnQueries returns;

    @Inject
    private AuditTrail audit;

    /** The return of a number, empty if there is none for this viewer. */
    public Optional<ReturnSummary> find(Viewer viewer, String number) {
        return visible(viewer, number)
                .filter(found -> maySee(viewer, found))
                .map(ReturnDetails::of)
                .map(ReturnSummary::of);
    }

    /** A customer's newest returns for support, which the customer sees; none for anybody else. */
    public List<ReturnSummary> recentOf(Viewer staff, AccountId customer, int limit) {
        if (!staff.isSupport()) {
            return List.of();
        }
        List<ReturnSummary> recent = reader.newestOf(customer, limit);
        if (!recent.isEmpty()) {
            audit.recordListAccess(staff.requireAccount().value(), RecordList.RETURNS, List.of(customer.value()));
        }
        return recent;
    }

    /** The viewer's own newest returns; none for a visitor. */
    public List<ReturnSummary> latest(Viewer own, int limit) {
        return own.isSignedIn() ? reader.newestOf(own.account(), limit) : List.of();
    }

    /** The returns of an order, newest first. */
    public List<ReturnSummary> ofOrder(Viewer viewer, String order) {
        return reader.ofOrder(order).stream()
                .filter(found -> maySee(viewer, found))
                .map(ReturnDetails::of)
                .map(ReturnSummary::of)
                .toList();
    }

    private Optional<Return> visible(Viewer viewer, String number) {
        if (viewer.isSupport()) {
            return returns.byNumber(number);
        }
        return viewer.isSignedIn() ? returns.ownByNumber(number, viewer.account()) : Optional.empty();
    }

    private static boolean maySee(Viewer viewer, Return found) {
        return viewer.isSupport() || viewer.is(found.account());
    }
}
