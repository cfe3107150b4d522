package org.atrium.api.messenger;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.atrium.messenger.twilio.TwilioDoor;

/** What Twilio calls: a message came, or it is known what became of an answer. Its signature decides, not a token. */
@Path("integration/twilio")
@PermitAll
public class TwilioResource {

    private static final String SIGNATURE = "X-Twilio-Signature";

    /** Nothing to be sent back at once. */
    private static final String NOTHING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    @Inject
    private TwilioDoor door;

    @POST
    @Path("messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_XML)
    public String receive(@HeaderParam(SIGNATURE) String signature, InputStream form) throws IOException {
        door.receive(text(form), signature);
        return NOTHING;
    }

    @POST
    @Path("status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void report(@QueryParam("answer") long answer, @HeaderParam(SIGNATURE) String signature, InputStream form)
            throws IOException {
        door.report(answer, text(form), signature);
    }

    private static String text(InputStream form) throws IOException {
        return new String(form.readAllBytes(), StandardCharsets.UTF_8);
    }
}
