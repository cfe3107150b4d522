package org.atrium.api.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.atrium.account.AccountSecurity;
import org.atrium.web.security.CurrentViewer;

/** The caller's password. */
@Path("me/password")
public class PasswordResource {

    @Inject
    private AccountSecurity security;

    @Inject
    private CurrentViewer current;

    /** Sets a new password and ends every other session of the caller. */
    @PUT
    public void change(Passwords wish) {
        security.changePassword(current.viewer(), wish.currentPassword(), wish.password(), current.session());
    }

    public record Passwords(String currentPassword, String password) {}
}
