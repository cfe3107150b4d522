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
import org.atrium.moderation.Measure;
import org.atrium.moderation.SanctionKind;
import org.atrium.moderation.Sanctions;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** What moderators do about people. */
@Path("moderation/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class SanctionsResource {

    @Inject
    private Sanctions sanctions;

    @Inject
    private CurrentViewer current;

    @GET
    @Path("sanctions")
    public Page<SanctionJson> list(@PathParam("id") String id) {
        return new Page<>(sanctions.of(current.viewer(), id), null).map(SanctionJson::of);
    }

    @DELETE
    @Path("sanctions/{sanction}")
    public void lift(@PathParam("id") String id, @PathParam("sanction") long sanction) {
        sanctions.lift(current.viewer(), id, sanction);
    }

    @POST
    @Path("warning")
    public void warn(@PathParam("id") String id, Terms terms) {
        impose(id, SanctionKind.WARNING, terms);
    }

    @POST
    @Path("silence")
    public void silence(@PathParam("id") String id, Terms terms) {
        impose(id, SanctionKind.SILENCE, terms);
    }

    @POST
    @Path("suspension")
    public void suspend(@PathParam("id") String id, Terms terms) {
        impose(id, SanctionKind.SUSPENSION, terms);
    }

    private void impose(String id, SanctionKind kind, Terms terms) {
        sanctions.impose(
                current.viewer(), id, new Measure(kind, terms.until(), terms.days(), terms.rule(), terms.note()));
    }

    /** Until when, as a moment or in days from now, by which rule, and why. */
    public record Terms(Instant until, Integer days, String rule, String note) {}

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
            ItemJson.Person moderator) {

        private static SanctionJson of(Sanctions.Row row) {
            return new SanctionJson(
                    row.id(),
                    row.kind(),
                    row.rule(),
                    row.note(),
                    row.at(),
                    row.until(),
                    row.liftedAt(),
                    row.holds(),
                    ItemJson.Person.of(row.moderator()));
        }
    }
}
