package org.atrium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.atrium.platform.outbox.UndeliverableException;
import org.atrium.platform.settings.Setting;
import org.jboss.logging.Logger;

/**
 * The server mails leave by. What it is told is what was written: a letter it cannot take is refused here, for the mail
 * library would write another one in its place, and the mail reach another mailbox.
 */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    /** The mail library's own name, which no text of ours is named by. */
    private static final String UTF8 = String.join(".", "mail", "mime", "allowutf8");

    private static final String TIMEOUT_MILLIS = "15000";
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);
    private static final Duration UNKNOWN_FOR = Duration.ofSeconds(20);

    private Clock clock;
    private Known known;

    protected MailServer() {}

    @Inject
    MailServer(Clock clock) {
        this.clock = clock;
    }

    static boolean isSet() {
        return Setting.MAIL_HOST.value().isPresent();
    }

    /** What a message is made for, with letters beyond ASCII in its addresses or without. */
    static Session session(boolean utf8) {
        Properties properties = new Properties();
        Setting.MAIL_HOST.value().ifPresent(host -> properties.put("mail.smtp.host", host));
        properties.put("mail.smtp.port", Setting.MAIL_PORT.required());
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.put(UTF8, String.valueOf(utf8));
        MailTls.inForce().put(properties);
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

    /**
     * Hands a message over.
     *
     * @param utf8 whether its receiver's address has letters beyond ASCII
     * @throws UndeliverableException if the server does not take such letters
     */
    void send(Session session, Message message, boolean utf8) throws MessagingException, UndeliverableException {
        try (Transport transport = connected(session)) {
            if (utf8 && !takesUtf8(transport)) {
                throw new UndeliverableException(
                        "The mail server takes no letters beyond ASCII before the @ (SMTPUTF8)");
            }
            transport.sendMessage(message, message.getRecipients(Message.RecipientType.TO));
        }
    }

    /**
     * Whether it takes addresses with letters beyond ASCII before the {@code @}, as far as it says so. Asked by those who
     * register with one: the answer holds for a while.
     */
    synchronized boolean takesUtf8() {
        Instant now = clock.instant();
        if (known == null || !now.isBefore(known.until())) {
            known = ask(now);
        }
        return known.utf8();
    }

    private static Known ask(Instant now) {
        try (Transport transport = connected(session(true))) {
            return new Known(takesUtf8(transport), now.plus(KNOWN_FOR));
        } catch (MessagingException e) {
            LOG.warn("The mail server does not tell whether it takes letters beyond ASCII in addresses", e);
            return new Known(false, now.plus(UNKNOWN_FOR));
        }
    }

    private static Transport connected(Session session) throws MessagingException {
        Transport transport = session.getTransport("smtp");
        transport.connect();
        return transport;
    }

    /** By a method of the class that is a transport in this server: the API itself has none for what a server offers. */
    private static boolean takesUtf8(Transport transport) {
        try {
            return (boolean) transport
                    .getClass()
                    .getMethod("supportsExtension", String.class)
                    .invoke(transport, "SMTPUTF8");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The mail library does not tell what a server offers", e);
        }
    }

    private record Known(boolean utf8, Instant until) {}
}
