package org.atrium.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.account.Registration;
import org.atrium.account.TimeZones;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.ReturnPath;
import org.atrium.web.look.Links;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /register}: registration. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    private Registration registration;

    @Inject
    private CurrentViewer current;

    @Inject
    private ReturnPath returnPath;

    @Inject
    private PageTexts text;

    @Inject
    private Links links;

    @Inject
    @Param
    private String sent;

    @Inject
    @Param
    private String next;

    private String displayName;
    private String email;
    private String password;
    private String timeZone;

    public void register() throws IOException {
        registration.register(new Registration.RegistrationRequest(
                email,
                password,
                displayName,
                current.locale().toLanguageTag(),
                TimeZones.isKnown(timeZone) ? timeZone : null));
        returnPath.save(next);
        Redirect.to(
                "/register?sent=mail" + (next == null ? "" : "&" + links.query("next", next)),
                text.of("account.register.sentTo", email.strip()));
    }

    public boolean isSent() {
        return sent != null;
    }

    /** Where somebody wants to go who registers for it, null for nowhere. */
    public String getNext() {
        return next;
    }

    /** The sign-in page, which leads there too. */
    public String getSignInPath() {
        return next == null ? "/signin" : "/signin?" + links.query("next", next);
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** How many characters it has at least. */
    public int getMinPasswordLength() {
        return registration.minPasswordLength();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTimeZone() {
        return timeZone;
    }

    /** What the browser says; nobody typed it, so nobody is asked to mend it. */
    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
