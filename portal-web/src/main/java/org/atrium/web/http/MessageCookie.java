package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.atrium.platform.ids.TextEncryption;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.security.PortalCookie;

/**
 * Carries a message to the page that follows an action, in an encrypted cookie bound to the viewer, so no node has to
 * store it.
 */
@RequestScoped
class MessageCookie {

    private static final PortalCookie COOKIE = new PortalCookie("atrium-said");
    private static final String PURPOSE = "message";
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentViewer current;

    @Inject
    private TextEncryption encryption;

    @Inject
    private Clock clock;

    private Optional<PendingText> pending;
    private boolean deleted;

    /**
     * Lets something be said on the page that follows.
     *
     * @param message null for none
     * @param form the secret of what the form did, for a page that shows what comes of it; null for none
     */
    void put(HttpServletResponse response, String message, String form) {
        String until = Long.toString(clock.instant().plus(LIFETIME).getEpochSecond());
        String content = String.join("\n", until, viewer(), form == null ? "" : form, message == null ? "" : message);
        COOKIE.set(request, response, encryption.encrypt(PURPOSE, content), LIFETIME);
        deleted = false;
    }

    /** What was left for this page. */
    Optional<PendingText> read() {
        if (pending == null) {
            pending = COOKIE.read(request)
                    .flatMap(closed -> encryption.decrypt(PURPOSE, closed))
                    .flatMap(this::forViewer);
        }
        return pending;
    }

    /** It was said. */
    void delete(HttpServletResponse response) {
        COOKIE.delete(request, response);
        deleted = true;
    }

    /** It was not said after all: the page leads on to another, which says it. */
    void restore(HttpServletResponse response) {
        if (deleted) {
            COOKIE.read(request).ifPresent(closed -> COOKIE.set(request, response, closed, LIFETIME));
            deleted = false;
        }
    }

    private Optional<PendingText> forViewer(String content) {
        String[] parts = content.split("\n", 4);
        boolean isInTime = clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0])));
        boolean isTheirs = parts[1].isEmpty() || parts[1].equals(viewer());
        return isInTime && isTheirs ? Optional.of(new PendingText(parts[3], parts[2])) : Optional.empty();
    }

    private String viewer() {
        return current.getAccount() == null ? "" : current.getAccount().publicId();
    }

    /**
     * What was left.
     *
     * @param message empty for none
     * @param form empty for none
     */
    record PendingText(String message, String form) {}
}
