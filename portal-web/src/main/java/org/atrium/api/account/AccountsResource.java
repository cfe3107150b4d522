package org.atrium.api.account;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.account.Registration;

/** Opening an account. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    private Registration registration;

    /** Answers the same whether or not the address is taken; what comes next is in the mail. */
    @POST
    @PermitAll
    public Response register(NewAccount wish) {
        registration.register(new Registration.NewAccount(
                wish.email(), wish.password(), wish.displayName(), wish.locale(), wish.timeZone()));
        return Response.accepted().build();
    }

    @POST
    @Path("verification")
    @PermitAll
    public void verify(Token token) {
        registration.verify(token.token());
    }

    /**
     * A wish for an account.
     *
     * @param locale language tag, English if absent
     * @param timeZone IANA name, the portal's own if absent
     */
    public record NewAccount(String email, String password, String displayName, String locale, String timeZone) {}

    public record Token(String token) {}
}
