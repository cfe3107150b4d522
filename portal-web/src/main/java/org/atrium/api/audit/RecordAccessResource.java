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
import org.atrium.audit.RecordAccessLog;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Access by staff to the viewer's records. */
@Path("me/access")
@Produces(MediaType.APPLICATION_JSON)
public class RecordAccessResource {

    @Inject
    private RecordAccessLog accessLog;

    @Inject
    private AccountDirectory directory;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<RecordAccessView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var page = accessLog.list(current.viewer().requireAccount().value(), cursor, Limit.of(limit));
        var actors = directory.summaries(
                page.items().stream().map(row -> new AccountId(row.actor())).toList());
        return page.map(row -> {
            var actor = actors.get(new AccountId(row.actor()));
            return new RecordAccessView(
                    row.at(),
                    actor == null ? null : actor.displayName(),
                    row.action(),
                    row.isList() ? null : row.object());
        });
    }

    /**
     * One look: at most one an hour for each person and record, and one a day for each person and list.
     *
     * @param actorName who looked
     * @param object number of what they looked at, null for a list
     */
    public record RecordAccessView(Instant at, String actorName, String action, String object) {}
}
