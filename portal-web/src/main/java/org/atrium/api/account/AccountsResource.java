package org.atrium.api.account;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.account.Registration;

/** Registration. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    private Registration registration;

    /** Answers the same whether or not the address is taken; what comes next is in the mail. */
    @POST
    @PermitAll
    public Response register(NewAccount newAccount) {
        registration.register(new Registration.RegistrationRequest(
                newAccount.email(),
                newAccount.password(),
                newAccount.displayName(),
                newAccount.locale(),
                newAccount.timeZone()));
        return Response.accepted().build();
    }

    @POST
    @Path("verification")
    @PermitAll
    public void verify(AccountVerification verification) {
        registration.verify(new Registration.RegistrationConfirmation(
                verification.token(), verification.password(), verification.newPassword(), verification.displayName()));
    }

    /**
     * An account to register.
     *
     * @param locale language tag, English if absent
     * @param timeZone IANA name, the portal's own if absent
     */
    public record NewAccount(String email, String password, String displayName, String locale, String timeZone) {}

    /**
     * What the reader of a verification mail says.
     *
     * @param password the one chosen with a registration of the address; needed where there are several
     * @param newPassword another one, which counts instead
     * @param displayName goes with another password
     */
    public record AccountVerification(String token, String password, String newPassword, String displayName) {}
}
