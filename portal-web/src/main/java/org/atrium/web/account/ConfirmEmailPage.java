package org.atrium.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.account.AccountSecurity;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /confirm-email}: where the link sent to a new address leads. Its button makes the address the account's. */
@Named
@RequestScoped
public class ConfirmEmailPage {

    @Inject
    private AccountSecurity security;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String token;

    public void confirm() throws IOException {
        security.confirmEmail(token);
        Redirect.to(
                current.isSignedIn() ? "/account/security" : "/signin",
                text.of(current.isSignedIn() ? "account.confirmEmail.done" : "account.confirmEmail.doneSignIn"));
    }

    public boolean isUsable() {
        return security.isUsable(token);
    }

    public String getToken() {
        return token;
    }
}
