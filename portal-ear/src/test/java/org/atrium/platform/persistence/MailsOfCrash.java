package org.atrium.platform.persistence;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.atrium.testing.Api;
import org.atrium.testing.inside.Eventually;

/** The mailbox of support on a server of its own, which stays while the portal that reads it falls. */
final class MailsOfCrash implements AutoCloseable {

    private static final String PASSWORD = "support-mailbox";
    private static final Duration LIMIT = Duration.ofSeconds(120);

    /** More than are received before anybody can kill. */
    private static final int MAILS = 30;

    private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());
    private final List<String> subjects = new ArrayList<>();
    private final GreenMailUser support;

    private MailsOfCrash() {
        server.start();
        support = server.setUser("support@shop.example", "support", PASSWORD);
    }

    static MailsOfCrash start() {
        return new MailsOfCrash();
    }

    /** Where the portal finds it. */
    Map<String, String> settings() {
        return Map.of(
                "PORTAL_IMAP_HOST",
                "localhost",
                "PORTAL_IMAP_PORT",
                Integer.toString(server.getImap().getPort()),
                "PORTAL_IMAP_USER",
                "support",
                "PORTAL_IMAP_PASSWORD",
                PASSWORD,
                "PORTAL_IMAP_TLS",
                "off");
    }

    /** Many more mails arrive, and the portal has received some of them when this returns. */
    void deliver() {
        int before = subjects.size() - waiting();
        for (int i = 0; i < MAILS; i++) {
            deliver("Mail " + subjects.size());
        }
        Eventually.so("some mails to be received", LIMIT, () -> subjects.size() - waiting() > before);
    }

    private void deliver(String subject) {
        subjects.add(subject);
        String number = Integer.toString(subjects.size());
        String mail = "From: writer-" + number + "@mail.example\r\nTo: support@shop.example\r\nMessage-ID: <" + number
                + "@mail.example>\r\nSubject: " + subject + "\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nIt drips: " + number
                + ".\r\n--b\r\nContent-Type: text/plain; name=" + number + ".txt\r\n\r\nReceipt " + number
                + "\r\n--b--\r\n";
        try {
            support.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many mails nobody has deleted. */
    int waiting() {
        try {
            return (int) server.getManagers().getImapHostManager().getInbox(support).getMessages().stream()
                    .filter(mail -> !mail.isSet(Flags.Flag.DELETED))
                    .map(StoredMessage::getUid)
                    .count();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitEmpty() {
        Eventually.so("the mailbox to be empty", LIMIT, () -> waiting() == 0);
    }

    /** All that were ever sent. */
    List<String> subjects() {
        return List.copyOf(subjects);
    }

    /** What the tickets that came by mail are called. */
    static List<String> tickets(Api admin) {
        return admin.all("/desk/tickets?limit=100").stream()
                .filter(ticket -> ticket.at("/channel").asText().equals("EMAIL"))
                .map(ticket -> ticket.at("/subject").asText())
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
