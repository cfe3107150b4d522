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
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.atrium.platform.outbox.UndeliverableException;
import org.atrium.platform.settings.Setting;
import org.jboss.logging.Logger;

/**
 * The SMTP server. Addresses it cannot handle are refused here, because the mail library would rewrite them and the
 * mail would reach another mailbox.
 */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    /** The mail library's own name, which no text of ours is named by. */
    private static final String UTF8 = String.join(".", "mail", "mime", "allowutf8");

    private static final String TIMEOUT_MILLIS = "15000";
    private static final Duration CACHE_TTL = Duration.ofMinutes(10);
    private static final Duration FAILURE_TTL = Duration.ofSeconds(20);

    /** By what they were made of. For each the library looks through all of the server's for what can read and send mails. */
    private static final Map<Map<Object, Object>, Session> SESSIONS = new ConcurrentHashMap<>();

    private Clock clock;
    private volatile Utf8Support utf8Support;

    protected MailServer() {}

    @Inject
    MailServer(Clock clock) {
        this.clock = clock;
    }

    static boolean isConfigured() {
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
        MailTls.configured().applyTo(properties);
        Setting.MAIL_USER.value().ifPresent(user -> properties.put("mail.smtp.user", user));
        return SESSIONS.computeIfAbsent(Map.copyOf(properties), same -> newSession(properties));
    }

    private static Session newSession(Properties properties) {
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
     * Whether it takes addresses with letters beyond ASCII before the {@code @}, as far as it said so when {@link #probe} did:
     * those who register with one have a connection to the database in hand, and wait for no other server.
     */
    boolean takesUtf8() {
        Utf8Support last = utf8Support;
        return last != null && last.utf8();
    }

    /** Whether it is to be asked, for the first time or anew. */
    boolean isToBeAsked() {
        Utf8Support last = utf8Support;
        return isConfigured() && (last == null || !clock.instant().isBefore(last.until()));
    }

    /** Asks it; while it does not answer, its last answer holds. */
    void probe() {
        Instant now = clock.instant();
        Utf8Support last = utf8Support;
        try (Transport transport = connected(session(true))) {
            utf8Support = new Utf8Support(takesUtf8(transport), true, now.plus(CACHE_TTL));
        } catch (MessagingException e) {
            if (last == null || last.answered()) {
                LOG.warn("The mail server does not tell whether it takes letters beyond ASCII in addresses", e);
            }
            utf8Support = new Utf8Support(takesUtf8(), false, now.plus(FAILURE_TTL));
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

    /** @param answered whether it answered when it was asked last */
    private record Utf8Support(boolean utf8, boolean answered, Instant until) {}
}
