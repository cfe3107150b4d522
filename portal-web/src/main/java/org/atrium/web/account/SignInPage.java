package org.atrium.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.Links;
import org.atrium.web.security.PageSession;
import org.omnifaces.cdi.Param;

/** {@code /signin}: signs in and returns to the requested page. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private PageSession pageSession;

    @Inject
    private Links links;

    @Inject
    @Param
    private String next;

    private String email;
    private String password;
    private boolean refused;

    public void signIn() throws IOException {
        List<FieldError> missing = Stream.of(
                        missing("email", email, "input.missing.email"),
                        missing("password", password, "input.missing.password"))
                .flatMap(Optional::stream)
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInputException(missing);
        }
        refused = true;
        pageSession.signIn(email, password);
        Redirect.to(Redirect.isPortalPath(next) ? next : "/");
    }

    private static Optional<FieldError> missing(String field, String value, String sentence) {
        return value == null || value.isBlank() ? Optional.of(new FieldError(field, sentence)) : Optional.empty();
    }

    /** Whether somebody tried to sign in and may not. Nothing follows from it about the address: all refusals look alike. */
    public boolean isRefused() {
        return refused;
    }

    /** The page that makes an account, which leads there too. */
    public String getRegisterPath() {
        return onTheWay("/register");
    }

    /** The page that helps who forgot their password, which leads there too. */
    public String getForgotPath() {
        return onTheWay("/forgot");
    }

    private String onTheWay(String page) {
        return next == null ? page : page + "?" + links.query("next", next);
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
