package org.atrium.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.atrium.account.Registration;
import org.atrium.account.SessionType;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.ReturnPath;
import org.atrium.web.security.PageSession;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/**
 * {@code /verify}: target of the link of a verification mail. Opening it changes nothing; the button confirms, with the
 * password of the registration or a new one.
 */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    private Registration registration;

    @Inject
    private PageSession pageSession;

    @Inject
    private ReturnPath returnPath;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String token;

    private String email;
    private String password;
    private String newPassword;
    private String displayName;

    public void verify() throws IOException {
        pageSession.start(registration.verifyAndSignIn(
                new Registration.RegistrationConfirmation(
                        token, Objects.requireNonNullElse(password, ""), newPassword, displayName),
                SessionType.PAGES));
        Redirect.to(returnPath.consume(), text.of("account.verify.done"));
    }

    /** Mails another link where this one is void. */
    public void sendAgain() throws IOException {
        registration.sendAgain(email);
        Redirect.to("/register?sent=mail", text.of("account.verify.sentAgain"));
    }

    public boolean isUsable() {
        return registration.isUsable(token);
    }

    public String getToken() {
        return token;
    }

    /** How many characters it has at least. */
    public int getMinPasswordLength() {
        return registration.minPasswordLength();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    /** At first what the registration of the link says. */
    public String getDisplayName() {
        return displayName == null ? registration.registeredName(token).orElse(null) : displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }
}
