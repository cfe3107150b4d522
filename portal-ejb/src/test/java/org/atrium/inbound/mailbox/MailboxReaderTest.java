package org.atrium.inbound.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.atrium.inbound.MailMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails in a real mailbox: each is received once and then gone, whatever fails. */
class MailboxReaderTest {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final TestClock clock = new TestClock();
    private final TestLeases leases = new TestLeases();
    private final List<MailboxReader> readers = new ArrayList<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    private GreenMail server;
    private GreenMailUser user;
    private MailboxSettings settings;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP));
        server.start();
        user = server.setUser("support@shop.example", "support", "secret");
        settings = settings("secret", "INBOX");
    }

    @AfterEach
    void stop() {
        readers.forEach(MailboxReader::stop);
        server.stop();
    }

    @Test
    void aMailIsReceivedAsItWasSentAndThenGone() throws Exception {
        List<byte[]> raw = new CopyOnWriteArrayList<>();
        byte[] sent = deliver("one", "Grüße".repeat(50_000));
        MailboxReader reader = reader(raw::add);
        reader.tick(settings);
        eventually(() -> raw.size() == 1 && count() == 0);
        assertThat(raw.get(0)).isEqualTo(sent);
    }

    @Test
    void aMailThatComesLaterIsReceivedWithoutATick() throws Exception {
        deliver("one", "x");
        MailboxReader reader = reader(this::receive);
        reader.tick(settings);
        eventually(() -> received.equals(List.of("one")));
        for (String later : List.of("two", "three")) {
            eventually(() -> count() == 0);
            pause();
            eventually(() -> {
                deliver(later, "x");
                pause();
                return received.contains(later);
            });
        }
    }

    @Test
    void aMailThatFailsStaysComesAgainAndLetsOthersPass() throws Exception {
        deliver("bad", "x");
        deliver("good", "x");
        boolean[] broken = {true};
        MailboxReader reader = reader(raw -> {
            String subject = subject(raw);
            received.add(subject);
            if (broken[0] && subject.equals("bad")) {
                throw new IllegalStateException("not now");
            }
        });
        reader.tick(settings);
        eventually(() -> received.equals(List.of("bad", "good")) && count() == 1);
        eventually(() -> reader.leftBehind() == 1);
        broken[0] = false;
        deliver("next", "x");
        eventually(() -> {
            reader.tick(settings);
            return received.contains("next") && count() == 1;
        });
        assertThat(received).containsExactly("bad", "good", "next");
        clock.advance(Duration.ofSeconds(61));
        eventually(() -> {
            reader.tick(settings);
            return count() == 0;
        });
        assertThat(received).containsExactly("bad", "good", "next", "bad");
        eventually(() -> reader.leftBehind() == 0);
    }

    /** As with a database that is away: what comes behind is not tried one after another. */
    @Test
    void ifAllFailTheVisitEnds() throws Exception {
        for (int i = 0; i < 8; i++) {
            deliver("mail " + i, "x");
        }
        MailboxVisit visit = new MailboxVisit(
                clock,
                new MailMemory(),
                new FailedMails(),
                raw -> {
                    receive(raw);
                    throw new IllegalStateException("not now");
                },
                () -> true);
        try (SupportMailbox mailbox = SupportMailbox.open(settings)) {
            assertThat(visit.receiveAll(mailbox)).isZero();
            assertThat(received).hasSize(5);
            assertThat(visit.receiveAll(mailbox)).isZero();
            assertThat(received).hasSize(8).doesNotHaveDuplicates();
            visit.receiveAll(mailbox);
            assertThat(received).hasSize(8);
        }
        assertThat(count()).isEqualTo(8);
    }

    @Test
    void aMailThatIsTooLargeStaysFlagged() throws Exception {
        deliver("large", "x".repeat(200_000));
        deliver("small", "x");
        MailboxReader reader = reader(this::receive, new MailMemory() {
            @Override
            public long maxBytes() {
                return 100_000;
            }
        });
        reader.tick(settings);
        eventually(() -> received.equals(List.of("small")) && count() == 1);
        eventually(() -> inbox().get(0).isSet(Flags.Flag.FLAGGED));
        eventually(() -> reader.leftBehind() == 1);
    }

    @Test
    void ofTwoReadersOneReadsAndEachMailIsReceivedOnce() throws Exception {
        for (int i = 0; i < 60; i++) {
            deliver("mail " + i, "x");
        }
        MailboxReader first = reader(this::receive);
        MailboxReader second = reader(this::receive);
        first.tick(settings);
        second.tick(settings);
        eventually(() -> count() == 0);
        deliver("last", "x");
        eventually(() -> {
            first.tick(settings);
            second.tick(settings);
            return received.contains("last") && count() == 0;
        });
        assertThat(received).hasSize(61).doesNotHaveDuplicates();
        assertThat(leases.nodes).hasSize(1);
    }

    @Test
    void aReaderThatStopsFinishesItsMailAndIsSucceededAtOnce() throws Exception {
        deliver("one", "x");
        deliver("two", "x");
        CountDownLatch begun = new CountDownLatch(1);
        MailboxReader first = reader(raw -> {
            begun.countDown();
            pause();
            receive(raw);
        });
        first.tick(settings);
        assertThat(begun.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        first.stop();
        assertThat(received).containsExactly("one");
        MailboxReader second = reader(this::receive);
        second.tick(settings);
        eventually(() -> received.equals(List.of("one", "two")) && count() == 0);
    }

    @Test
    void aReaderThatDiesIsSucceededOnceItsLeaseIsOver() throws Exception {
        assertThat(leases.lease("killed", clock.instant(), clock.instant().plus(LEASE)))
                .isTrue();
        deliver("one", "x");
        MailboxReader second = reader(this::receive);
        second.tick(settings);
        pause();
        clock.advance(LEASE.minusSeconds(1));
        second.tick(settings);
        pause();
        assertThat(received).isEmpty();
        clock.advance(Duration.ofSeconds(2));
        second.tick(settings);
        eventually(() -> received.equals(List.of("one")) && count() == 0);
    }

    /** It was stopped by its machine for longer than its lease, and goes on in the middle of its mails. */
    @Test
    void aReaderWhoseLeaseIsOverReceivesNoFurtherMail() throws Exception {
        deliver("one", "x");
        deliver("two", "x");
        MailboxReader first = reader(raw -> {
            receive(raw);
            clock.advance(LEASE);
        });
        first.tick(settings);
        eventually(() -> count() == 1 && leases.node == null);
        assertThat(received).containsExactly("one");
    }

    @Test
    void whatKeepsTheMailboxFromBeingReadIsTriedAgain() throws Exception {
        deliver("one", "x");
        MailboxReader reader = reader(this::receive);
        for (MailboxSettings wrong : List.of(
                settings("wrong", "INBOX"),
                settings("secret", "Elsewhere"),
                new MailboxSettings("localhost", 1, "support", "secret", MailboxTls.OFF, "INBOX"))) {
            reader.tick(wrong);
            eventually(() -> leases.node == null);
            clock.advance(Duration.ofMinutes(6));
        }
        assertThat(reader.failingFor()).isEqualTo(Duration.ofMinutes(18));
        reader.tick(settings);
        eventually(() -> count() == 0 && reader.failingFor().isZero());
        assertThat(received).containsExactly("one");
    }

    @Test
    void aConnectionThatIsLostIsOpenedAnew() throws Exception {
        MailboxReader reader = reader(this::receive);
        reader.tick(settings);
        deliver("one", "x");
        eventually(() -> received.equals(List.of("one")));
        server.stop();
        eventually(() -> {
            reader.tick(settings);
            return !reader.failingFor().isZero() || leases.node == null;
        });
        server = new GreenMail(new ServerSetup(settings.port(), "localhost", ServerSetup.PROTOCOL_IMAP));
        server.start();
        user = server.setUser("support@shop.example", "support", "secret");
        deliver("two", "x");
        eventually(() -> {
            if (leases.node == null) {
                clock.advance(Duration.ofMinutes(6));
                reader.tick(settings);
            }
            return received.equals(List.of("one", "two"));
        });
    }

    @Test
    void faultsAreDistinguished() {
        assertThat(MailboxFault.of(new AuthenticationFailedException("no"))).isEqualTo(MailboxFault.SIGN_IN);
        assertThat(MailboxFault.of(new MessagingException("x", new SSLException("no"))))
                .isEqualTo(MailboxFault.TLS);
        assertThat(MailboxFault.of(new MessagingException("x", new ConnectException("no"))))
                .isEqualTo(MailboxFault.UNREACHABLE);
        assertThat(MailboxFault.values()).allMatch(fault -> fault.advice().contains("PORTAL_IMAP_"));
    }

    private MailboxReader reader(Consumer<byte[]> receiving) {
        return reader(receiving, new MailMemory());
    }

    private MailboxReader reader(Consumer<byte[]> receiving, MailMemory memory) {
        MailboxReader reader = new MailboxReader(clock, leases, LEASE, memory, receiving, Thread::new);
        readers.add(reader);
        return reader;
    }

    private MailboxSettings settings(String password, String folder) {
        return new MailboxSettings(
                "localhost", server.getImap().getPort(), "support", password, MailboxTls.OFF, folder);
    }

    private byte[] deliver(String subject, String text) throws Exception {
        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(("From: mila@mail.example\r\nTo: support@shop.example\r\nSubject: " + subject
                                + "\r\n"
                                + "Content-Type: text/plain; charset=utf-8\r\n"
                                + "Content-Transfer-Encoding: 8bit\r\n\r\n"
                                + text + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        user.deliver(mail);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        return raw.toByteArray();
    }

    private void receive(byte[] raw) {
        received.add(subject(raw));
    }

    private static String subject(byte[] raw) {
        return new String(raw, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Subject: "))
                .findFirst()
                .orElseThrow()
                .substring("Subject: ".length());
    }

    private List<StoredMessage> inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(user).getMessages();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count() {
        return inbox().size();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void eventually(Callable<Boolean> so) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!so.call()) {
            assertThat(System.nanoTime()).as("time it takes").isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** The row of the database, in memory. */
    private static final class TestLeases extends MailboxLeases {

        private final List<String> nodes = new CopyOnWriteArrayList<>();
        private String node;
        private Instant until = Instant.MIN;

        @Override
        synchronized boolean lease(String asking, Instant now, Instant leasedUntil) {
            if (!asking.equals(node) && until.isAfter(now)) {
                return false;
            }
            if (!nodes.contains(asking)) {
                nodes.add(asking);
            }
            node = asking;
            until = leasedUntil;
            return true;
        }

        @Override
        synchronized void end(String asking, Instant now) {
            if (asking.equals(node)) {
                node = null;
                until = Instant.MIN;
            }
        }
    }

    private static final class TestClock extends Clock {

        private volatile Instant now = Instant.parse("2026-12-01T08:00:00Z");

        void advance(Duration step) {
            now = now.plus(step);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
