package org.atrium.inbound.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mailbox is read over an encrypted connection from the server that is meant, or not at all. */
class MailboxTlsTest {

    private static final String PASSWORD = "secret";
    private static final String KEYS = "greenmail.tls.keystore.file";
    private static final String KEYS_PASSWORD = "greenmail.tls.keystore.password";

    /** A certificate of localhost that nobody but itself signed. */
    @TempDir
    private static Path folder;

    private static GreenMail server;

    @BeforeAll
    static void start() throws Exception {
        Path keys = folder.resolve("keys.p12");
        assertThat(run(
                        "keytool",
                        "-genkeypair",
                        "-alias",
                        "localhost",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD))
                .isZero();
        System.setProperty(KEYS, keys.toString());
        System.setProperty(KEYS_PASSWORD, PASSWORD);
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAPS),
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        GreenMailUser user = server.setUser("support@shop.example", "support", PASSWORD);
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream("Subject: one\r\n\r\nx\r\n".getBytes(StandardCharsets.US_ASCII))));
    }

    @AfterAll
    static void stop() {
        server.stop();
        System.clearProperty(KEYS);
        System.clearProperty(KEYS_PASSWORD);
    }

    @Test
    void aCertificateThatJavaDoesNotTrustIsRefusedBeforeThePasswordIsSent() {
        assertThat(look("localhost", server.getImaps().getPort(), MailboxTls.IMPLICIT))
                .isEqualTo(MailboxFault.TLS.name());
        assertThat(MailboxFault.TLS.advice()).contains("certificate", "PORTAL_IMAP_TLS");
    }

    /** As whoever can change what is sent would have it. */
    @Test
    void aServerThatOffersNoEncryptionIsNotRead() {
        int port = server.getImap().getPort();
        assertThat(look("localhost", port, MailboxTls.REQUIRED)).isEqualTo(MailboxFault.UNREACHABLE.name());
        assertThat(look("localhost", port, MailboxTls.OFF)).isEqualTo("1");
    }

    /** In a Java that trusts it, as operators have theirs do; what this one trusts it has read at its start. */
    @Test
    void aTrustedCertificateIsEnoughForItsOwnNameAlone() throws Exception {
        int port = server.getImaps().getPort();
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-Djavax.net.ssl.trustStore=" + folder.resolve("keys.p12"),
                        "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
                        "-Djava.net.preferIPv4Stack=true",
                        MailboxTlsTest.class.getName(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).hasContent("localhost 1\n127.0.0.1 " + MailboxFault.TLS);
    }

    /** What is found at the port, by the name and by the address of this machine. */
    public static void main(String[] port) {
        for (String host : List.of("localhost", "127.0.0.1")) {
            System.out.println(host + " " + look(host, Integer.parseInt(port[0]), MailboxTls.IMPLICIT));
        }
    }

    /** How many mails are there, or why none can be read. */
    private static String look(String host, int port, MailboxTls tls) {
        try (SupportMailbox mailbox =
                SupportMailbox.open(new MailboxSettings(host, port, "support", PASSWORD, tls, "INBOX"))) {
            return Integer.toString(mailbox.list().size());
        } catch (MessagingException e) {
            return MailboxFault.of(e).name();
        }
    }

    private static int run(String tool, String... arguments) throws Exception {
        return new ProcessBuilder(Stream.concat(
                                Stream.of(Path.of(System.getProperty("java.home"), "bin", tool)
                                        .toString()),
                                Stream.of(arguments))
                        .toList())
                .inheritIO()
                .start()
                .waitFor();
    }
}
