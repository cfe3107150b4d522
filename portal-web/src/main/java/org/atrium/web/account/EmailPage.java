package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.account.AccountSecurity;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /account/email}: change of the e-mail address. */
@Named
@RequestScoped
public class EmailPage {

    @Inject
    private AccountSecurity security;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private String email;
    private String password;

    @PostConstruct
    void requireSignedIn() {
        current.viewer().requireAccount();
    }

    public void requestChange() throws IOException {
        security.requestEmailChange(current.viewer(), password, email);
        Redirect.to("/account/security", text.of("account.email.done"));
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
}
