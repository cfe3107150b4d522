package org.atrium.api.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.audit.AuditLogReader;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** The audit trail. */
@Path("admin/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class AuditResource {

    @Inject
    private AuditLogReader auditLog;

    @Inject
    private AccountDirectory directory;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<AuditEntryView> list(
            @QueryParam("q") String query,
            @QueryParam("actor") String actor,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        AccountId actorId = directory.idForFilter(actor);
        var filter = new AuditLogReader.AuditFilter(actorId == null ? null : actorId.value(), query, current.locale());
        var page = auditLog.list(current.viewer().requireAccount().value(), filter, cursor, Limit.of(limit));
        var actors = directory.summaries(
                page.items().stream().map(row -> new AccountId(row.actor())).toList());
        return page.map(row -> {
            var account = actors.get(new AccountId(row.actor()));
            return new AuditEntryView(
                    row.at(),
                    account == null ? null : account.publicId(),
                    account == null ? row.client() : account.displayName(),
                    row.action(),
                    row.object(),
                    row.detail(),
                    row.address());
        });
    }

    /**
     * An entry of the trail.
     *
     * @param actor id of who acted
     * @param actorName their name, or that of the API client that acted; null for somebody who was not signed in
     * @param address network address they did it from
     */
    public record AuditEntryView(
            Instant at, String actor, String actorName, String action, String object, String detail, String address) {}
}
