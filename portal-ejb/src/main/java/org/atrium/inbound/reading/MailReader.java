package org.atrium.inbound.reading;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.platform.text.VisibleText;

/**
 * Reads a mail: the door of this package. Any bytes are a mail, of which as much is read as can be; the time it takes
 * grows as they do.
 */
public final class MailReader {

    private static final int MAX_SUBJECT = 1_000;

    private MailReader() {}

    /**
     * Reads the bytes of a mail.
     *
     * @param trustedServers the names under which servers of our own write {@code Authentication-Results}
     */
    public static InboundMail read(byte[] raw, Collection<String> trustedServers) {
        MimeParser.ParsedMail parsed = MimeParser.parse(raw);
        MimePart mail = parsed.mail();
        MailHeaders headers = mail.headers();
        ContentCollector content = ContentCollector.collect(mail);
        List<MailParty> authors = AddressList.read(headers.all("From"));
        Optional<MailParty> from = authors.stream()
                .findFirst()
                .or(() -> AddressList.read(headers.all("Sender")).stream().findFirst());
        boolean system = AutomaticMails.isFromMailSystem(from) || AutomaticMails.isFromNobody(headers);
        Optional<DeliveryReport> report = DeliveryReports.read(mail, system);
        MailBody body = QuoteSplitter.split(content.lines());
        return new InboundMail(
                from,
                AddressList.read(headers.all("To")),
                AddressList.read(headers.all("Cc")),
                Stream.of("Delivered-To", "X-Original-To", "Envelope-To")
                        .flatMap(name -> AddressList.read(headers.all(name)).stream())
                        .toList(),
                AddressList.read(headers.all("Reply-To")),
                headers.ids("Message-ID").stream().findFirst(),
                headers.ids("In-Reply-To"),
                headers.ids("References"),
                headers.first("Date").flatMap(MailDates::read),
                VisibleText.cut(headers.text("Subject"), MAX_SUBJECT),
                AutomaticMails.reason(mail, from, report.isPresent()),
                report,
                content.invitation(),
                isOne(authors) ? AuthenticationResults.dmarc(headers, trustedServers) : DmarcResult.FAIL,
                body,
                List.copyOf(content.attachments()),
                defects(parsed, content, from, body));
    }

    /** A mail of several authors shows one and is checked for another, and so is one that names its sender alone. */
    private static boolean isOne(List<MailParty> authors) {
        return authors.stream().map(MailParty::address).distinct().count() == 1;
    }

    private static Set<MailDefect> defects(
            MimeParser.ParsedMail parsed, ContentCollector content, Optional<MailParty> from, MailBody body) {
        Set<MailDefect> defects = EnumSet.noneOf(MailDefect.class);
        defects.addAll(parsed.defects());
        defects.addAll(content.defects());
        if (from.isEmpty()) {
            defects.add(MailDefect.NO_AUTHOR);
        }
        if (body.newest().isEmpty() && content.attachments().isEmpty()) {
            defects.add(MailDefect.NO_BODY);
        }
        return Set.copyOf(defects);
    }
}
