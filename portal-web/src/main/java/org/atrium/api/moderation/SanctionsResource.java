package org.atrium.api.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.atrium.account.Role;
import org.atrium.moderation.SanctionKind;
import org.atrium.moderation.SanctionRequest;
import org.atrium.moderation.SanctioningAccount;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Sanctions of an account, for moderators. */
@Path("moderation/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class SanctionsResource {

    @Inject
    private SanctioningAccount sanctions;

    @Inject
    private CurrentViewer current;

    @GET
    @Path("sanctions")
    public Page<SanctionJson> list(@PathParam("id") String id) {
        return new Page<>(sanctions.list(current.viewer(), id), null).map(SanctionJson::of);
    }

    @DELETE
    @Path("sanctions/{sanction}")
    public void lift(@PathParam("id") String id, @PathParam("sanction") long sanction) {
        sanctions.lift(current.viewer(), id, sanction);
    }

    @POST
    @Path("warning")
    public void warn(@PathParam("id") String id, SanctionRequestJson terms) {
        impose(id, SanctionKind.WARNING, terms);
    }

    @POST
    @Path("silence")
    public void silence(@PathParam("id") String id, SanctionRequestJson terms) {
        impose(id, SanctionKind.SILENCE, terms);
    }

    @POST
    @Path("suspension")
    public void suspend(@PathParam("id") String id, SanctionRequestJson terms) {
        impose(id, SanctionKind.SUSPENSION, terms);
    }

    private void impose(String id, SanctionKind kind, SanctionRequestJson terms) {
        sanctions.impose(
                current.viewer(),
                id,
                new SanctionRequest(kind, terms.until(), terms.days(), terms.rule(), terms.note()));
    }

    /** End of a sanction (instant, or days from now), rule and note. */
    public record SanctionRequestJson(Instant until, Integer days, String rule, String note) {}

    /** A sanction as moderators' clients see it. */
    public record SanctionJson(
            long id,
            SanctionKind kind,
            String rule,
            String note,
            Instant at,
            Instant until,
            Instant liftedAt,
            boolean holds,
            ReviewItemJson.ReviewAccountJson moderator) {

        private static SanctionJson of(SanctioningAccount.SanctionRow row) {
            return new SanctionJson(
                    row.id(),
                    row.kind(),
                    row.rule(),
                    row.note(),
                    row.at(),
                    row.until(),
                    row.liftedAt(),
                    row.active(),
                    ReviewItemJson.ReviewAccountJson.of(row.moderator()));
        }
    }
}
