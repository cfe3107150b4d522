package org.atrium.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/** An IMAP server with the mailbox of support, in which many mails arrive at once. */
final class FullMailbox implements AutoCloseable {

    private static final String PASSWORD = "support-mailbox";
    private static final int WARM_UP = 100;
    private static final int MAILS = 300;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final GreenMail server;
    private final NewMails mails = new NewMails();
    private final GreenMailUser support;

    FullMailbox() {
        // Gatling's logger would print each line that goes to and fro.
        if (LoggerFactory.getLogger("com.icegreen") instanceof Logger greenmail) {
            greenmail.setLevel(Level.WARN);
        }
        server = new GreenMail(ServerSetup.IMAP.dynamicPort());
        server.start();
        support = server.setUser(NewMails.SUPPORT, "support", PASSWORD);
    }

    /** What the portal has to know to read it. */
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

    /** Fills it and waits until the portal has received all; some come before, to warm it up. */
    MailboxRead measure(BenchPortal portal) throws IOException {
        fill(WARM_UP);
        portal.settle();
        long before = ProcessorTime.of(portal.processes());
        double seconds = fill(MAILS);
        portal.settle();
        return new MailboxRead(MAILS, seconds, ProcessorTime.of(portal.processes()) - before);
    }

    /** Seconds from the first until none is left. */
    private double fill(int count) {
        long start = System.nanoTime();
        try {
            for (int i = 0; i < count; i++) {
                support.deliver(new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(mails.withDocument())));
            }
            while (!isEmpty()) {
                if (System.nanoTime() - start > LIMIT.toNanos()) {
                    throw new IllegalStateException("The mailbox was not emptied");
                }
                ProcessLoad.pause(Duration.ofMillis(20));
            }
        } catch (MessagingException | FolderException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private boolean isEmpty() throws FolderException {
        return server.getManagers().getImapHostManager().getInbox(support).getMessageCount() == 0;
    }

    @Override
    public void close() {
        server.stop();
    }
}
