package org.atrium.api.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.atrium.account.AccountSecurity;
import org.atrium.web.security.CurrentViewer;

/** The viewer's password. */
@Path("me/password")
public class PasswordResource {

    @Inject
    private AccountSecurity security;

    @Inject
    private CurrentViewer current;

    /** Sets a new password and ends every other session of the viewer. */
    @PUT
    public void change(PasswordChangeRequest request) {
        security.changePassword(current.viewer(), request.currentPassword(), request.password(), current.session());
    }

    public record PasswordChangeRequest(String currentPassword, String password) {}
}
