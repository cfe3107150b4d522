package org.atrium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.atrium.platform.settings.DataFolder;
import org.atrium.platform.settings.Setting;

/** Hands letters to the mail server, or writes them as {@code .eml} files where none is set. */
@ApplicationScoped
class MailTransport {

    private static final String TIMEOUT_MILLIS = "15000";

    @Inject
    private Clock clock;

    void send(MailLetter letter) throws MessagingException, IOException {
        MimeMessage message = message(letter);
        if (Setting.MAIL_HOST.value().isPresent()) {
            Transport.send(message);
        } else {
            write(message);
        }
    }

    private MimeMessage message(MailLetter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(Setting.MAIL_FROM.required()));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), StandardCharsets.UTF_8.name(), "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    private static Session session() {
        Properties properties = new Properties();
        Setting.MAIL_HOST.value().ifPresent(host -> properties.put("mail.smtp.host", host));
        properties.put("mail.smtp.port", Setting.MAIL_PORT.required());
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.starttls.enable", "true");
        return Setting.MAIL_USER
                .value()
                .map(user -> {
                    properties.put("mail.smtp.auth", "true");
                    return Session.getInstance(properties, new Authenticator() {
                        @Override
                        protected PasswordAuthentication getPasswordAuthentication() {
                            return new PasswordAuthentication(
                                    user, Setting.MAIL_PASSWORD.value().orElse(""));
                        }
                    });
                })
                .orElseGet(() -> Session.getInstance(properties));
    }

    /** Under a name that is complete or absent: a reader never sees half a mail. */
    private void write(MimeMessage message) throws IOException, MessagingException {
        Path folder = DataFolder.of("mail");
        String name = clock.instant().toString().replace(':', '-') + "-" + UUID.randomUUID();
        Path unfinished = folder.resolve(name + ".tmp");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }
}
