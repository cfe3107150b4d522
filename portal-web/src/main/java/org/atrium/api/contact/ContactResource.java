package org.atrium.api.contact;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.atrium.contact.ContactingSupport;
import org.atrium.contact.NewContactMessage;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.web.security.CurrentViewer;

/** Support for people without an account. */
@Path("contact")
@Produces(MediaType.APPLICATION_JSON)
public class ContactResource {

    @Inject
    private ContactingSupport support;

    @Inject
    private CurrentViewer current;

    /**
     * Writes to support. A link is mailed to the address; once its reader has opened it, there is a ticket. The answer is
     * the same whether the address or the order is known or not. Visitors can upload nothing over the API: files are those
     * of a signed-in caller.
     */
    @POST
    @PermitAll
    public Response write(ContactMessageJson message) {
        support.write(
                current.viewer(),
                new NewContactMessage(
                        message.name(),
                        message.email(),
                        message.order(),
                        message.postalCode(),
                        message.subject(),
                        message.body(),
                        message.files(),
                        current.locale().toLanguageTag(),
                        null),
                null,
                TicketChannel.API);
        return Response.accepted().build();
    }

    /**
     * A message to support.
     *
     * @param order number of the order it is about, or null
     * @param postalCode of that order's delivery address, or null
     * @param body Markdown
     * @param files ids of files a signed-in caller uploaded, or null
     */
    public record ContactMessageJson(
            String name,
            String email,
            String order,
            String postalCode,
            String subject,
            String body,
            List<String> files) {}
}
