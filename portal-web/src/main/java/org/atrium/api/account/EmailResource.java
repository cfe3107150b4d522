package org.atrium.api.account;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.atrium.account.AccountSecurity;
import org.atrium.web.security.CurrentViewer;

/** The caller's e-mail address. */
@Path("me/email")
public class EmailResource {

    @Inject
    private AccountSecurity security;

    @Inject
    private CurrentViewer current;

    /** Mails the new address a link; answers the same whether or not somebody has that address. */
    @POST
    public Response ask(Wish wish) {
        security.askForEmail(current.viewer(), wish.password(), wish.email());
        return Response.accepted().build();
    }

    /** Takes the token of that link. */
    @POST
    @Path("confirmation")
    @PermitAll
    public void confirm(AccountsResource.Token token) {
        security.confirmEmail(token.token());
    }

    public record Wish(String email, String password) {}
}
