package org.atrium.api.inbound;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.atrium.api.input.MaxBodySize;
import org.atrium.inbound.MailAdmission;
import org.atrium.inbound.ReceivingMail;

/** Mails that a mail server hands over, each as it came. */
@Path("integration/mail")
@Produces(MediaType.APPLICATION_JSON)
public class InboundMailResource {

    @Inject
    private MailAdmission admission;

    @Inject
    private ReceivingMail receiving;

    /** Takes a mail in. Whatever it says, this answers 200 once it is kept; after any other answer it is to come again. */
    @POST
    @Consumes("message/rfc822")
    @RolesAllowed("mail:write")
    @MaxBodySize(kilobytes = MailAdmission.MAX_KILOBYTES)
    public InboundMailJson deliver(InputStream mail, @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length)
            throws IOException {
        try (var admitted = admission.admit(length == null ? -1 : length)) {
            return InboundMailJson.of(receiving.deliver(admitted.read(mail)));
        }
    }
}
