package org.atrium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.outbox.UndeliverableException;
import org.atrium.platform.settings.DataFolder;
import org.atrium.platform.settings.PublicAddress;

/** Sends rendered mails to the SMTP server, or writes {@code .eml} files if none is configured. */
@ApplicationScoped
class MailTransport {

    private Clock clock;
    private MailServer server;
    private CurrentBrand brand;
    private SentMailIds ids;
    private ReplyAddresses replyAddresses;
    private AnsweredMails answered;

    protected MailTransport() {}

    @Inject
    MailTransport(
            Clock clock,
            MailServer server,
            CurrentBrand brand,
            SentMailIds ids,
            ReplyAddresses replyAddresses,
            AnsweredMails answered) {
        this.clock = clock;
        this.server = server;
        this.brand = brand;
        this.ids = ids;
        this.replyAddresses = replyAddresses;
        this.answered = answered;
    }

    void send(RenderedMail mail) throws MessagingException, IOException, UndeliverableException {
        MailAddress to = MailAddress.parse(mail.to())
                .filter(MailAddress::isMailable)
                .orElseThrow(() -> new UndeliverableException("No mail can be sent to what is kept as the address"));
        Session session = MailServer.session(to.needsUtf8());
        MimeMessage message = message(session, mail, to);
        if (MailServer.isConfigured()) {
            server.send(session, message, to.needsUtf8());
        } else {
            write(message);
        }
    }

    private MimeMessage message(Session session, RenderedMail mail, MailAddress to) throws MessagingException {
        MailSender sender = brand.get().sender();
        SentMailIds.Ids id = ids.of(mail.conversation(), to, sender.address().domain());
        MimeMessage message = new IdentifiedMessage(session, id.id());
        message.setFrom(sender.header());
        Optional<MailSender> answers = replyAddresses
                .addressOf(mail.conversation())
                .map(address -> new MailSender(sender.name(), address))
                .or(brand.get()::replyTo)
                .or(() -> ReplyAddresses.supportAddress().map(address -> new MailSender(sender.name(), address)));
        if (answers.isPresent()) {
            message.setReplyTo(new InternetAddress[] {answers.get().header()});
        }
        message.setRecipient(RecipientType.TO, new InternetAddress(to.smtpForm()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        setReferences(message, id, mail.conversation(), to);
        if (mail.list() != null) {
            message.setHeader("List-Id", "<" + mail.list() + "." + PublicAddress.host() + ">");
        }
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name(), "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    /** To the first mail of the conversation, and to its reader's own, of which the last is the one that is answered. */
    private void setReferences(MimeMessage message, SentMailIds.Ids id, MailConversation conversation, MailAddress to)
            throws MessagingException {
        List<String> references = new ArrayList<>();
        if (id.inReplyTo() != null) {
            references.add(id.inReplyTo());
        }
        if (conversation != null) {
            answered.idsOf(conversation, to).forEach(own -> references.add("<" + own + ">"));
        }
        if (!references.isEmpty()) {
            message.setHeader("In-Reply-To", references.get(references.size() - 1));
            message.setHeader("References", String.join("\r\n ", references));
        }
    }

    /** Under a name that is complete or absent: a reader never sees half a mail. */
    private void write(MimeMessage message) throws IOException, MessagingException {
        Path folder = DataFolder.of("mail");
        String name = clock.instant().toString().replace(':', '-') + "-" + UUID.randomUUID();
        Path unfinished = folder.resolve(name + ".tmp");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            message.writeTo(out);
        }
        Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A message with an id of the portal's: the library's own would name the machine and its user. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
