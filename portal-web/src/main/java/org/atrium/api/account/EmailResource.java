package org.atrium.api.account;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.atrium.account.AccountSecurity;
import org.atrium.web.security.CurrentViewer;

/** The viewer's e-mail address. */
@Path("me/email")
public class EmailResource {

    @Inject
    private AccountSecurity security;

    @Inject
    private CurrentViewer current;

    /** Mails the new address a link; answers the same whether or not somebody has that address. */
    @POST
    public Response requestChange(EmailChangeRequest request) {
        security.requestEmailChange(current.viewer(), request.password(), request.email());
        return Response.accepted().build();
    }

    /**
     * Takes the token of that link, from the account that asked, or with its password; 409 for whoever is signed in to
     * another account.
     */
    @POST
    @Path("confirmation")
    @PermitAll
    public void confirm(EmailChangeConfirmation confirmation) {
        security.confirmEmail(current.viewer(), confirmation.token(), confirmation.password());
    }

    public record EmailChangeRequest(String email, String password) {}

    /**
     * What the reader of the mail says.
     *
     * @param password of the account that asked; not needed by who is signed in to it
     */
    public record EmailChangeConfirmation(String token, String password) {}
}
