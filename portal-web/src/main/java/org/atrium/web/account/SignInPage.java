package org.atrium.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.PageSession;
import org.omnifaces.cdi.Param;

/** {@code /signin}: lets a person in and takes them where they wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private PageSession pageSession;

    @Inject
    @Param
    private String next;

    private String email;
    private String password;

    public void signIn() throws IOException {
        pageSession.signIn(email, password);
        Redirect.to(Redirect.ours(next) ? next : "/");
    }

    public String getNext() {
        return next;
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
