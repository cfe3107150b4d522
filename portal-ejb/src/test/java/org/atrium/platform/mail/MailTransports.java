package org.atrium.platform.mail;

import java.time.Clock;
import java.util.List;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.ids.FixedPseudonyms;

/** Transports outside of the server. */
final class MailTransports {

    private MailTransports() {}

    static MailTransport to(MailServer server) {
        return to(server, (conversation, reader) -> List.of());
    }

    static MailTransport to(MailServer server, AnsweredMails answered) {
        var signatures = new FixedPseudonyms();
        return new MailTransport(
                Clock.systemUTC(),
                server,
                new CurrentBrand(),
                new SentMailIds(signatures),
                new ReplyAddresses(signatures),
                answered);
    }
}
