package org.atrium.api.inbound;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.atrium.account.Role;
import org.atrium.inbound.InboundMailResult;
import org.atrium.inbound.MailDoor;
import org.atrium.inbound.SetAsideMails;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Mails that became nothing by themselves, for administrators. */
@Path("admin/mails")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class SetAsideMailsResource {

    @Inject
    private SetAsideMails mails;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<SetAsideMailJson> list(
            @QueryParam("state") @DefaultValue("SET_ASIDE") InboundMailResult state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return mails.list(state, cursor, Limit.of(limit)).map(SetAsideMailJson::of);
    }

    /** Receives one that was set aside; what became of it is answered as for one that came now. */
    @POST
    @Path("{id}/take-in")
    public InboundMailJson receive(@PathParam("id") long id) {
        return InboundMailJson.of(mails.receive(current.viewer(), id));
    }

    @POST
    @Path("{id}/discard")
    public void discard(@PathParam("id") long id) {
        mails.discard(current.viewer(), id);
    }

    /**
     * A mail that became nothing.
     *
     * @param excerpt beginning of its words
     * @param reason why, in one word, or null
     * @param detail of the reason, or null
     * @param file id of the mail as it came, null where nothing of it is kept
     */
    public record SetAsideMailJson(
            long id,
            Instant arrivedAt,
            String sender,
            String senderName,
            String subject,
            String excerpt,
            MailDoor door,
            InboundMailResult state,
            String reason,
            String detail,
            String file) {

        static SetAsideMailJson of(SetAsideMails.MailRow mail) {
            return new SetAsideMailJson(
                    mail.id(),
                    mail.arrivedAt(),
                    mail.sender(),
                    mail.senderName(),
                    mail.subject(),
                    mail.excerpt(),
                    mail.door(),
                    mail.result(),
                    mail.reason(),
                    mail.detail(),
                    mail.file());
        }
    }
}
