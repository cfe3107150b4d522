package org.atrium.api.messenger;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.messenger.ProvingPhone;
import org.atrium.messenger.ProvingPhone.PhoneConfirmation;
import org.atrium.web.security.CurrentViewer;

/** The number of the viewer's profile, to be proven by a code in a text message. */
@Path("me/phone")
@Produces(MediaType.APPLICATION_JSON)
public class PhoneResource {

    @Inject
    private ProvingPhone proving;

    @Inject
    private CurrentViewer current;

    /** Sends a code to it. */
    @POST
    @Path("code")
    public Response sendCode() {
        proving.sendCode(current.viewer());
        return Response.accepted().build();
    }

    /** Proves it by the code. */
    @POST
    @Path("confirmation")
    public void confirm(PhoneConfirmationJson confirmation) {
        proving.confirm(current.viewer(), new PhoneConfirmation(confirmation.code()));
    }

    /** The code that came. */
    public record PhoneConfirmationJson(String code) {}
}
