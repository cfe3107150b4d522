package org.atrium.testing;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atrium.testing.inside.Eventually;

/** The mails the portal has sent, as the test's mail server received them or as files where the portal has none. */
public final class Mailbox {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern TOKEN = Pattern.compile("[?&]token=([^\\s\"&<]+)");

    /** Where the portal looks for mails to it, see the settings of the run. */
    private static final String SUPPORT = "support";

    private static final String SUPPORT_PASSWORD = "support-mailbox";

    private static Supplier<Stream<MimeMessage>> messages;
    private static GreenMail server;

    private Mailbox() {}

    /** Reads what this server receives; the harness calls it once. */
    public static void use(GreenMail mail) {
        server = mail;
        messages = () -> Arrays.stream(mail.getReceivedMessages()).filter(Mailbox::isOfPortal);
        supportUser();
    }

    private static GreenMailUser supportUser() {
        return server.setUser("support@shop.example", SUPPORT, SUPPORT_PASSWORD);
    }

    /** Puts a mail into the mailbox that the portal reads, as it is. */
    public static void deliver(byte[] mail) {
        try {
            supportUser()
                    .deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in the mailbox that the portal reads, by the mails' Message-IDs. */
    public static List<String> undelivered() {
        try {
            List<String> ids = new ArrayList<>();
            for (var stored : server.getManagers()
                    .getImapHostManager()
                    .getInbox(supportUser())
                    .getMessages()) {
                ids.add(stored.getMimeMessage().getMessageID());
            }
            return ids;
        } catch (FolderException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets something happen while no mail server answers; it comes back without what it had received. */
    public static void whileDown(Runnable work) {
        server.stop();
        try {
            work.run();
        } finally {
            server.start();
            supportUser();
        }
    }

    /** The server also has what a test delivered to the portal. */
    private static boolean isOfPortal(MimeMessage mail) {
        try {
            return mail.getHeader("Auto-Submitted") != null;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the {@code .eml} files of this folder; the harness calls it once. */
    public static void use(Path folder) {
        messages = () -> files(folder).stream().map(Mailbox::read);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("Unreadable mail " + file, e);
        }
    }

    /** Waits for a mail to an address among the files of another portal than the run's. */
    public static Letter await(Path folder, String address) {
        return Eventually.present("a mail to " + address, LIMIT, () -> files(folder).stream()
                .map(Mailbox::read)
                .filter(mail -> isTo(mail, address))
                .map(Letter::of)
                .findFirst());
    }

    /** Waits for the newest mail to an address whose subject holds some words. */
    public static Letter await(String address, String subjectWords) {
        return Eventually.present(
                "a mail to " + address + " on \"" + subjectWords + "\"", LIMIT, () -> to(address).stream()
                        .filter(letter -> letter.subject().contains(subjectWords))
                        .reduce((older, newer) -> newer));
    }

    /** All mails to an address so far, oldest first. Others' are not read: late in a run there are thousands. */
    public static List<Letter> to(String address) {
        return messages.get()
                .filter(mail -> isTo(mail, address))
                .map(Letter::of)
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equalsIgnoreCase(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All mails so far, oldest first. */
    public static List<Letter> all() {
        return messages.get().map(Letter::of).toList();
    }

    /** Whom the mail server was told mails are for ({@code RCPT TO}), whatever their headers say. */
    public static List<String> recipients() {
        return server.getUserManager().listUser().stream()
                .map(GreenMailUser::getEmail)
                .toList();
    }

    /** A mail as its reader sees it. */
    public record Letter(String to, String subject, String text, String html, MimeMessage message) {

        static Letter of(MimeMessage message) {
            try {
                MimeMultipart parts = (MimeMultipart) message.getContent();
                return new Letter(
                        message.getAllRecipients()[0].toString(),
                        message.getSubject(),
                        part(parts, 0),
                        part(parts, 1),
                        message);
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String part(MimeMultipart parts, int index) throws MessagingException, IOException {
            BodyPart part = parts.getBodyPart(index);
            return part.getContent().toString();
        }

        /** A header of the mail; null if it is absent. */
        public String header(String name) {
            try {
                return message.getHeader(name, ",");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The secret of the mail's link. */
        public String token() {
            Matcher link = TOKEN.matcher(text);
            if (!link.find()) {
                throw new AssertionError("No link with a token in: " + text);
            }
            return link.group(1);
        }
    }
}
