package org.atrium.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.ids.TextEncryption;
import org.atrium.platform.settings.Setting;
import org.atrium.web.http.CurrentRequest;

/**
 * Tells machines that fill in forms from people: a field that nobody sees, and the moment the page was opened, which
 * nobody can make up. Whoever is taken for a machine is told so and loses nothing.
 */
@RequestScoped
public class MachineTrap {

    static final String FIELD = "website";
    static final String OPENED = "opened";
    private static final String PURPOSE = "opened";

    /** Less than anybody needs to write a message, or to paste one. */
    private static final Duration SHORTEST = Duration.ofSeconds(3);

    @Inject
    private CurrentRequest requests;

    @Inject
    private TextEncryption encryption;

    @Inject
    private Clock clock;

    /** Name of the field that stays empty. */
    public String getField() {
        return FIELD;
    }

    /** Name of the field with the moment. */
    public String getOpenedField() {
        return OPENED;
    }

    /** The moment the page was first opened, encrypted; a form that comes back keeps it. */
    public String getOpened() {
        return sent(OPENED)
                .filter(value -> encryption.decrypt(PURPOSE, value).isPresent())
                .orElseGet(() -> encryption.encrypt(
                        PURPOSE, Long.toString(clock.instant().toEpochMilli())));
    }

    /** @throws ConflictException if the form was filled in as machines do */
    void check() {
        if (sent(FIELD).isPresent()) {
            throw new ConflictException("contact.error.machine");
        }
        boolean inTime = sent(OPENED)
                .flatMap(value -> encryption.decrypt(PURPOSE, value))
                .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)))
                .filter(opened -> Duration.between(opened, clock.instant()).compareTo(SHORTEST) >= 0)
                .isPresent();
        if (!inTime && Setting.RATE_LIMITS.isOn()) {
            throw new ConflictException("contact.error.tooFast");
        }
    }

    private Optional<String> sent(String field) {
        return Optional.ofNullable(requests.get().getParameter(field)).filter(value -> !value.isBlank());
    }
}
