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
import org.atrium.audit.AuditReading;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** What staff and systems did, to whom, when; and who tried to get in. */
@Path("admin/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class AuditResource {

    @Inject
    private AuditReading trail;

    @Inject
    private AccountDirectory directory;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<Entry> list(
            @QueryParam("q") String words,
            @QueryParam("actor") String actor,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        AccountId asked = directory.asked(actor);
        var wanted = new AuditReading.Wanted(asked == null ? null : asked.value(), words, current.locale());
        var page = trail.list(current.viewer().requireAccount().value(), wanted, cursor, Limit.of(limit));
        var actors = directory.cards(
                page.items().stream().map(row -> new AccountId(row.actor())).toList());
        return page.map(row -> {
            var who = actors.get(new AccountId(row.actor()));
            return new Entry(
                    row.at(),
                    who == null ? null : who.publicId(),
                    who == null ? row.client() : who.displayName(),
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
    public record Entry(
            Instant at, String actor, String actorName, String action, String object, String detail, String address) {}
}
