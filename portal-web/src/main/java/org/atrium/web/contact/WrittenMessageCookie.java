package org.atrium.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.atrium.platform.ids.TextEncryption;
import org.atrium.web.security.PortalCookie;
import org.omnifaces.util.Faces;

/**
 * Remembers in the browser for an hour which message it has sent, encrypted: whoever mistyped their address gets no mail,
 * and can write again with the same words, without scripts too.
 */
@RequestScoped
public class WrittenMessageCookie {

    private static final PortalCookie COOKIE = new PortalCookie("atrium-written");
    private static final String PURPOSE = "writtenMessage";
    private static final Duration LIFETIME = Duration.ofHours(1);

    @Inject
    private HttpServletRequest request;

    @Inject
    private TextEncryption encryption;

    @Inject
    private Clock clock;

    /** Remembers a message. */
    public void put(long message) {
        long until = clock.instant().plus(LIFETIME).getEpochSecond();
        COOKIE.set(request, Faces.getResponse(), encryption.encrypt(PURPOSE, until + "\n" + message), LIFETIME);
    }

    /** The message that was sent within the hour. */
    public Optional<Long> read() {
        return COOKIE.read(request)
                .flatMap(cookie -> encryption.decrypt(PURPOSE, cookie))
                .map(content -> content.split("\n", 2))
                .filter(parts -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0]))))
                .map(parts -> Long.valueOf(parts[1]));
    }
}
