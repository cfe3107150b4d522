package org.atrium.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.account.Registration;
import org.atrium.web.http.Redirect;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /verify}: where the link of a verification mail leads. Opening it changes nothing, its button does. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    private Registration registration;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String token;

    public void verify() throws IOException {
        registration.verify(token);
        Redirect.to("/signin", text.of("account.verify.done"));
    }

    public boolean isUsable() {
        return registration.isUsable(token);
    }

    public String getToken() {
        return token;
    }
}
