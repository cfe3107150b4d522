package org.atrium.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.mail.MailStop;

/** That nothing is sent to an address, in words. */
@Named
@RequestScoped
public class MailStopText {

    @Inject
    private PageTexts texts;

    @Inject
    private Times times;

    /** For the one whose address it is. */
    public String ofOwn(String email, MailStop stop) {
        return texts.of(
                "account.mailStop.own",
                email,
                times.date(stop.since()),
                stop.reason().name());
    }

    /** For staff, beside the address. */
    public String ofOther(MailStop stop) {
        return texts.of(
                "account.mailStop.other",
                times.date(stop.since()),
                stop.reason().name());
    }

    /** For administrators: what the other server said. */
    public Optional<String> diagnostic(MailStop stop) {
        String words = Stream.of(stop.status(), stop.diagnostic())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? Optional.empty() : Optional.of(texts.of("account.mailStop.diagnostic", words));
    }
}
