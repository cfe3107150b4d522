package org.atrium.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.account.PasswordReset;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.ReturnPath;
import org.omnifaces.cdi.Param;

/** {@code /forgot}: requests a password reset; the answer is the same for every address. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    private PasswordReset reset;

    @Inject
    private ReturnPath returnPath;

    @Inject
    @Param
    private String sent;

    @Inject
    @Param
    private String next;

    private String email;

    public void requestLink() throws IOException {
        reset.requestLink(email);
        returnPath.save(next);
        Redirect.to("/forgot?sent=mail");
    }

    /** Where somebody wants to go who signs in for it, null for nowhere. */
    public String getNext() {
        return next;
    }

    public boolean isSent() {
        return sent != null;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
