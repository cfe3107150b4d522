package org.atrium.inbound.reading;

import java.util.List;
import java.util.Optional;

/** Recognises mails that no person wrote, by their headers, and where those say nothing by subjects of absence. */
final class AutomaticMails {

    private static final List<String> BULK = List.of("bulk", "junk", "list", "auto_reply");

    private static final List<String> SYSTEM = List.of("mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon");

    private AutomaticMails() {}

    static Optional<AutomaticReason> reason(MimePart mail, Optional<MailParty> from, boolean report) {
        MailHeaders headers = mail.headers();
        if (report) {
            return Optional.of(AutomaticReason.DELIVERY_REPORT);
        }
        if (mail.parameter("report-type").equalsIgnoreCase("disposition-notification")) {
            return Optional.of(AutomaticReason.READ_RECEIPT);
        }
        if (isOutOfOffice(headers)) {
            return Optional.of(AutomaticReason.OUT_OF_OFFICE);
        }
        if (isFromNobody(headers) || isFromMailSystem(from)) {
            return Optional.of(AutomaticReason.NULL_SENDER);
        }
        String submitted = headers.token("Auto-Submitted");
        if (!submitted.isEmpty() && !submitted.equals("no") && !submitted.startsWith("no;")) {
            return Optional.of(AutomaticReason.AUTO_SUBMITTED);
        }
        if (headers.has("List-Id") || headers.has("List-Post") || headers.has("List-Unsubscribe")) {
            return Optional.of(AutomaticReason.MAILING_LIST);
        }
        boolean bulk = BULK.contains(headers.token("Precedence"))
                || headers.token("X-Precedence").equals("bulk");
        return bulk ? Optional.of(AutomaticReason.BULK) : Optional.empty();
    }

    /** Mail servers write their reports under such names. */
    static boolean isFromMailSystem(Optional<MailParty> from) {
        return from.map(party -> TextRules.lower(party.address()))
                .map(address -> address.substring(0, address.indexOf('@')))
                .filter(SYSTEM::contains)
                .isPresent();
    }

    static boolean isFromNobody(MailHeaders headers) {
        return headers.token("Return-Path").equals("<>");
    }

    private static boolean isOutOfOffice(MailHeaders headers) {
        String response = headers.token("X-Autorespond") + headers.token("X-Autoreply") + headers.token("X-Auto-Reply");
        return headers.token("Auto-Submitted").startsWith("auto-replied") && !headers.has("List-Id")
                || !response.isBlank() && !response.startsWith("no")
                || headers.has("X-Autorespond")
                || headers.token("Precedence").equals("auto_reply")
                || headers.token("X-Precedence").equals("auto_reply")
                || QuoteWords.isSubjectOfAbsence(headers.text("Subject"));
    }
}
