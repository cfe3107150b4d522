package org.atrium.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.account.PasswordReset;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.ReturnPath;
import org.atrium.web.look.Links;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /reset}: target of the links of reset mails and invitations: set a password. */
@Named
@RequestScoped
public class ResetPage {

    @Inject
    private PasswordReset reset;

    @Inject
    private ReturnPath returnPath;

    @Inject
    private Links links;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String token;

    private String password;

    public void reset() throws IOException {
        reset.reset(token, password);
        Redirect.to("/signin?" + links.query("next", returnPath.consume()), text.of("account.reset.done"));
    }

    public boolean isUsable() {
        return reset.isUsable(token);
    }

    /** What the password that is asked for is good for. */
    public String getWhy() {
        return text.of(reset.isFirstPassword(token) ? "account.reset.why.first" : "account.reset.why");
    }

    public String getToken() {
        return token;
    }

    /** How many characters it has at least. */
    public int getMinPasswordLength() {
        return reset.minPasswordLength(token);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
