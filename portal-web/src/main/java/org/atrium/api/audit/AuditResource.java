package org.atrium.api.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.audit.AuditReading;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;

/** What staff did, to whom, when. */
@Path("admin/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditReading trail;

    @Inject
    private AccountDirectory directory;

    @GET
    public Page<Entry> list(
            @QueryParam("q") String words, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var page = trail.list(words, cursor, Limit.of(limit));
        var actors = directory.cards(
                page.items().stream().map(row -> new AccountId(row.actor())).toList());
        return page.map(row -> {
            var actor = actors.get(new AccountId(row.actor()));
            return new Entry(
                    row.at(),
                    actor == null ? null : actor.publicId(),
                    actor == null ? null : actor.displayName(),
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
     * @param actorName their name
     * @param address network address they did it from
     */
    public record Entry(
            Instant at, String actor, String actorName, String action, String object, String detail, String address) {}
}
