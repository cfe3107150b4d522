package org.atrium.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.account.PasswordReset;
import org.atrium.web.http.Redirect;
import org.omnifaces.cdi.Param;

/** {@code /forgot}: requests a password reset; the answer is the same for every address. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    private PasswordReset reset;

    @Inject
    @Param
    private String sent;

    private String email;

    public void requestLink() throws IOException {
        reset.requestLink(email);
        Redirect.to("/forgot?sent=mail");
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
