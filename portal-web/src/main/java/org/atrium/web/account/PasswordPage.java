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

/** {@code /account/password}: change of the password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private AccountSecurity security;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private String currentPassword;
    private String password;

    @PostConstruct
    void requireSignedIn() {
        current.viewer().requireAccount();
    }

    public void save() throws IOException {
        security.changePassword(current.viewer(), currentPassword, password, current.session());
        Redirect.to("/account/security", text.of("account.password.done"));
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    /** How many characters it has at least. */
    public int getMinPasswordLength() {
        return security.minPasswordLength(current.viewer());
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
