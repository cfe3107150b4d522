package org.atrium.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.account.AccountSecurity;
import org.atrium.account.EmailChangeLinkState;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /confirm-email}: target of the link of an e-mail change. Its button confirms the change. */
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

    private EmailChangeLinkState link;
    private String password;

    public void confirm() throws IOException {
        security.confirmEmail(current.viewer(), token, password);
        Redirect.to(
                current.isSignedIn() ? "/account/security" : "/signin",
                text.of(current.isSignedIn() ? "account.confirmEmail.done" : "account.confirmEmail.doneSignIn"));
    }

    /** What the link is to whoever looks, for the words of the page. */
    public EmailChangeLinkState getLink() {
        if (link == null) {
            link = security.checkEmailLink(current.viewer(), token);
        }
        return link;
    }

    /** Whether the page has its button. */
    public boolean isUsable() {
        return getLink() == EmailChangeLinkState.OF_OWN_ACCOUNT || getLink() == EmailChangeLinkState.OF_SOME_ACCOUNT;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getToken() {
        return token;
    }
}
