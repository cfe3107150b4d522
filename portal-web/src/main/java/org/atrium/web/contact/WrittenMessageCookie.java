package org.atrium.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.atrium.platform.ids.TextEncryption;
import org.atrium.web.security.PortalCookie;
import org.omnifaces.util.Faces;

/**
 * Remembers in the browser for an hour which message it has sent, encrypted: whoever mistyped their address gets no mail,
 * and can write again with the same words, without scripts too. Not longer than the browser is open: on a shared computer
 * somebody else sits there next.
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

    /**
     * Names a message in the address of the page that says it was sent: there a browser gets the cookie that dropped the
     * first response, because the button was pressed twice.
     *
     * @param form the secret of what the form did: without it the address names nothing
     */
    String sealed(long message, String form) {
        long until = clock.instant().plus(LIFETIME).getEpochSecond();
        return encryption.encrypt(purpose(form), until + "\n" + message);
    }

    /**
     * Remembers the message that an address names, in the browser that comes from its form.
     *
     * @param form the secret of what the form did that led here, or null: then nothing is remembered
     */
    void put(String sealed, String form) {
        read(purpose(form), sealed)
                .ifPresent(message -> COOKIE.setUntilClosed(
                        request, Faces.getResponse(), encryption.encrypt(PURPOSE, message.text())));
    }

    /** The message that was sent within the hour. */
    Optional<Long> read() {
        return COOKIE.read(request).flatMap(cookie -> read(PURPOSE, cookie)).map(WrittenMessage::id);
    }

    /** Forgets it. */
    public void delete(HttpServletResponse response) {
        if (COOKIE.read(request).isPresent()) {
            COOKIE.delete(request, response);
        }
    }

    private static String purpose(String form) {
        return PURPOSE + " " + form;
    }

    private Optional<WrittenMessage> read(String purpose, String sealed) {
        return encryption
                .decrypt(purpose, sealed)
                .map(content -> content.split("\n", 2))
                .map(parts ->
                        new WrittenMessage(Instant.ofEpochSecond(Long.parseLong(parts[0])), Long.parseLong(parts[1])))
                .filter(message -> clock.instant().isBefore(message.until()));
    }

    private record WrittenMessage(Instant until, long id) {

        String text() {
            return until.getEpochSecond() + "\n" + id;
        }
    }
}
