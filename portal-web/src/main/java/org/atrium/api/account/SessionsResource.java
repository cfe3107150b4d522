package org.atrium.api.account;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.atrium.account.ProfileDetails;
import org.atrium.account.SessionType;
import org.atrium.account.SignIn;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.web.security.CurrentViewer;

/** Sign-in and sign-out. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentViewer current;

    @POST
    @PermitAll
    public Response open(SignInRequest credentials) {
        if (credentials.otp() != null) {
            throw new InvalidInputException("otp", "account.error.otp");
        }
        var session = signIn.signIn(credentials.email(), credentials.password(), SessionType.API);
        return Response.created(URI.create("sessions/current"))
                .entity(new NewSession(session.token(), session.expiresAt(), session.account()))
                .build();
    }

    @DELETE
    @Path("current")
    public void close() {
        current.viewer().requireAccount();
        signIn.signOut(current.session());
    }

    /**
     * What lets somebody in.
     *
     * @param otp a second factor, which the portal does not have: none is taken for one
     */
    public record SignInRequest(String email, String password, String otp) {}

    public record NewSession(String token, Instant expiresAt, ProfileDetails.OwnAccountView account) {}
}
