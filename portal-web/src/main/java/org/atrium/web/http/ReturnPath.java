package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.atrium.platform.ids.TextEncryption;
import org.atrium.web.security.PortalCookie;
import org.omnifaces.util.Faces;

/**
 * Where somebody was who registers: an encrypted cookie brings it through the mail and its confirmation, as long as that is
 * opened in the same browser.
 */
@RequestScoped
public class ReturnPath {

    private static final PortalCookie COOKIE = new PortalCookie("atrium-return");
    private static final String PURPOSE = "return path";

    /** As long as the link of a registration. */
    private static final Duration LIFETIME = Duration.ofDays(3);

    @Inject
    private HttpServletRequest request;

    @Inject
    private TextEncryption encryption;

    /** Keeps a path of the portal, in place of the one before; anything else is not kept. */
    public void save(String path) {
        if (Redirect.isPortalPath(path)) {
            COOKIE.set(request, Faces.getResponse(), encryption.encrypt(PURPOSE, path), LIFETIME);
        }
    }

    /** The path, or the front page; it is used up. */
    public String consume() {
        Optional<String> path = COOKIE.read(request)
                .flatMap(closed -> encryption.decrypt(PURPOSE, closed))
                .filter(Redirect::isPortalPath);
        path.ifPresent(used -> COOKIE.delete(request, Faces.getResponse()));
        return path.orElse("/");
    }
}
