package org.atrium.api.account;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.account.PasswordReset;

/** Password reset. */
@Path("password-resets")
@Produces(MediaType.APPLICATION_JSON)
public class PasswordResetsResource {

    @Inject
    private PasswordReset reset;

    /** Answers the same whether or not there is such an account. */
    @POST
    @PermitAll
    public Response requestLink(PasswordResetMailRequest request) {
        reset.requestLink(request.email());
        return Response.accepted().build();
    }

    @PUT
    @PermitAll
    public void reset(NewPasswordRequest request) {
        reset.reset(request.token(), request.password());
    }

    public record PasswordResetMailRequest(String email) {}

    public record NewPasswordRequest(String token, String password) {}
}
